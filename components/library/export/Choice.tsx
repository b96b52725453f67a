import { useId } from 'react';
import '../../shared/segments.css';

interface Props<Value> {
  label: string;
  choices: readonly { value: Value; name: string }[];
  value: Value;
  isDisabled?: boolean;
  onChange: (value: Value) => void;
}

/** One of two, side by side, where the row says what it is about. */
export function Choice<Value extends string>({ label, choices, value, isDisabled = false, onChange }: Props<Value>) {
  const id = useId();
  return (
    <fieldset className="seg" aria-label={label} disabled={isDisabled}>
      {choices.map(({ value: own, name }) => (
        <label key={own}>
          <input type="radio" name={id} value={own} checked={own === value} onChange={() => onChange(own)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
