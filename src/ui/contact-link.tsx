import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './contact-link.css';

/** A number to call at one tap. */
export function PhoneLink({ number, children }: { readonly number: string; readonly children: ComponentChildren }) {
  return <ContactLink icon="phone" href={`tel:${dialled(number)}`} children={children} />;
}

/** "+44 (0)1632" leaves out its 0 when it is called from abroad. */
function dialled(number: string): string {
  return number.replace(/^(\+44 *)\(0\)/, '$1').replace(/[^\d+]/g, '');
}

/** An address to write to at one tap. */
export function EmailLink({ address, children }: { readonly address: string; readonly children: ComponentChildren }) {
  return <ContactLink icon="mail" href={`mailto:${encodeURI(address)}`} children={children} />;
}

interface ContactLinkProps {
  readonly icon: IconName;
  readonly href: string;
  readonly children: ComponentChildren;
}

function ContactLink({ icon, href, children }: ContactLinkProps) {
  return (
    <a class="contact-link" href={href}>
      <Icon name={icon} />
      <span>{children}</span>
    </a>
  );
}
