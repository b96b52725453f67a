import { type ReactNode, useId } from 'react';
import './segments.css';

interface Segment<Value> {
  value: Value;
  name: string;
  /** Shown in the place of the name, which is then read out. */
  sign?: ReactNode;
  className?: string;
}

interface Props<Value> {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, side by side, under what they are about: radio buttons, so the arrows walk them. */
export function Segments<Value extends string>({ label, segments, value, onChange }: Props<Value>) {
  const id = useId();
  return (
    <div className="dr">
      <span className="h-label" id={id}>
        {label}
      </span>
      <fieldset className="seg" aria-labelledby={id}>
        {segments.map(({ value: own, name, sign, className }) => (
          <label key={own} title={sign ? name : undefined}>
            <input type="radio" name={id} value={own} checked={own === value} onChange={() => onChange(own)} />
            <span className={className}>
              {sign}
              {sign ? <span className="vh">{name}</span> : name}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
