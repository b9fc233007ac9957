// A sum of money as the platform's pages of this set write it: sign, whole and cents are elements of their own.

export function Money({ amount }: { amount: string }) {
  const [, sign, whole, cents] = /^(-?\$)([\d,]+)(\.\d+)?$/.exec(amount) ?? [];
  if (!sign) return amount;
  return (
    <>
      <span>{sign}</span>
      <span>{whole}</span>
      {cents && <span>{cents}</span>}
    </>
  );
}
