import { useState } from 'react';

interface CorrectableTextProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onCorrect: (value: string) => void;
}

/** Words that are an input all along: change them and press Enter, or go elsewhere. Escape takes the change back. */
export function CorrectableText({ label, value, placeholder, onCorrect }: CorrectableTextProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const done = () => {
    const wanted = text.trim();
    if (wanted !== '' && wanted !== value) onCorrect(wanted);
    else setText(value);
  };
  return (
    <input
      aria-label={label}
      value={text}
      placeholder={placeholder}
      maxLength={200}
      onChange={(event) => setText(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setText(value);
      }}
      className="min-h-10 w-full rounded-md border border-transparent bg-sunk hover:border-edge px-3 py-1.5 text-[0.9375rem] placeholder:text-muted"
    />
  );
}
