import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './contact-link.css';

/** A number to call at one tap. */
export function PhoneLink({ number, children }: { readonly number: string; readonly children: ComponentChildren }) {
  return (
    <a class="contact-link" href={`tel:${dialled(number)}`}>
      <Icon name="phone" />
      <span>{children}</span>
    </a>
  );
}

/** "+44 (0)1632" leaves out its 0 when it is called from abroad. */
function dialled(number: string): string {
  return number.replace(/^(\+44 *)\(0\)/, '$1').replace(/[^\d+]/g, '');
}

/** An address to write to at one tap. */
export function EmailLink({ address, children }: { readonly address: string; readonly children: ComponentChildren }) {
  return (
    <a class="contact-link" href={`mailto:${encodeURI(address)}`}>
      <Icon name="mail" />
      <span>{children}</span>
    </a>
  );
}
