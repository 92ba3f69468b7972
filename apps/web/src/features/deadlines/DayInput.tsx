import { Input } from 'antd';
import type { KeyboardEvent } from 'react';

interface DayInputProps {
  readonly value?: string | undefined;
  readonly onChange?: (day: string) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly disabled?: boolean;
  readonly size?: 'small' | 'middle';
  readonly cell?: string | undefined;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A day, by the browser's own field: typed or picked, by keyboard or by mouse, on desktops and phones. */
export function DayInput({ value, onChange, label, size = 'middle', cell, ...rest }: DayInputProps) {
  return (
    <Input
      type="date"
      size={size}
      value={value ?? ''}
      aria-label={label}
      data-cell={cell}
      style={{ maxWidth: 170 }}
      onChange={(event) => onChange?.(event.target.value)}
      {...rest}
    />
  );
}
