/** One of a few things to choose, all of them in sight. */
type Props<T extends string> = {
  name: string;
  legend: string;
  options: readonly (readonly [value: T, label: string])[];
  value: T;
  onChoose(value: T): void;
};

export function Choice<T extends string>({ name, legend, options, value, onChoose }: Props<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div>
        {options.map(([option, label]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
