// A sum of money: sign, currency and number in elements of their own.

export function Money({ amount }: { amount: string }) {
  const [currency, number] = amount.startsWith('-') ? [amount.slice(0, 2), amount.slice(2)] : ['$', amount.slice(1)];
  return (
    <span>
      <span>{currency}</span>
      <span>{number}</span>
    </span>
  );
}
