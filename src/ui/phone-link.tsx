import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './phone-link.css';

/** A number to call at one tap. */
export function PhoneLink({ number, children }: { readonly number: string; readonly children: ComponentChildren }) {
  return (
    <a class="phone-link" href={`tel:${number.replace(/\s/g, '')}`}>
      <Icon name="phone" />
      <span>{children}</span>
    </a>
  );
}
