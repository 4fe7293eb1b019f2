import { Button, type ButtonVariant } from '@grafana/ui';
import { useRef } from 'react';
import { openFileOnPage } from './openFileOnPage';

interface Props {
  label: string;
  variant?: ButtonVariant;
  size?: 'sm' | 'md' | 'lg';
}

/** A button that lets the user pick a file, and opens it. */
export function OpenFileButton({ label, variant = 'primary', size = 'md' }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="upload" variant={variant} size={size} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) {
            openFileOnPage(file);
          }
          // or else the same file could not be picked again
          target.value = '';
        }}
      />
    </>
  );
}
