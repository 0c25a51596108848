import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PhoneLink } from '../../../src/ui/contact-link.tsx';
import { Facts } from '../../../src/ui/facts.tsx';
import { Notice } from '../../../src/ui/notice.tsx';
import { QuoteCard } from '../../../src/ui/quote-card.tsx';
import { Row, Rows } from '../../../src/ui/rows.tsx';
import { Screen } from '../../../src/ui/screen.tsx';
import { Shell } from '../../../src/ui/shell.tsx';
import { clearPage, draw } from '../../support/on-page.tsx';

afterEach(clearPage);

const tapped = vi.fn();

function drawShell(back?: { readonly label: string; readonly onClick: () => void }): void {
  tapped.mockClear();
  draw(
    <Shell
      pageName="Today"
      back={back}
      hide={{ label: 'Hide', onClick: vi.fn() }}
      more={{ label: 'More', onClick: () => tapped('more') }}
      nav={[
        { icon: 'home', label: 'Today', isHere: true, onClick: () => tapped('today') },
        { icon: 'list', label: 'History', isHere: false, onClick: () => tapped('history') },
      ]}
      navLabel="Main places"
      skipLabel="Skip to what is here"
      onSkip={() => tapped('skip')}
      banner="These notes are made up"
    >
      <p>Here</p>
    </Shell>,
  );
}

describe('a screen', () => {
  it('takes the focus to its heading when it opens, so that it is read out', async () => {
    draw(
      <Screen title="History">
        <p>Here</p>
      </Screen>,
    );

    await expect.element(page.getByRole('heading', { name: 'History' })).toHaveFocus();
  });

  it('leaves the focus where the screen wants it', async () => {
    await act(() =>
      draw(
        <Screen title="Add" focusElsewhere>
          <button type="button" ref={(button) => button?.focus()}>
            First
          </button>
        </Screen>,
      ),
    );

    expect(document.activeElement?.textContent).toBe('First');
  });

  it('does not take the focus again when it is drawn again', async () => {
    const screen = (words: string) => (
      <Screen title="History">
        <button type="button">{words}</button>
      </Screen>
    );
    draw(screen('First'));
    await expect.element(page.getByRole('heading', { name: 'History' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');

    draw(screen('First, changed'));

    await expect.element(page.getByRole('button', { name: 'First, changed' })).toHaveFocus();
  });
});

describe('the shell', () => {
  it('says where I am, and goes to the other places', async () => {
    drawShell();

    await expect.element(page.getByRole('button', { name: 'Today' })).toHaveAttribute('aria-current', 'page');
    await expect.element(page.getByRole('button', { name: 'History' })).not.toHaveAttribute('aria-current');
    await userEvent.click(page.getByRole('button', { name: 'History' }));
    await userEvent.click(page.getByRole('button', { name: 'More' }));

    expect(tapped.mock.calls).toEqual([['history'], ['more']]);
  });

  it('has a way past the bars for the keyboard, seen only then', async () => {
    drawShell();
    const skip = document.querySelector('.skip') as HTMLElement;
    const before = skip.getBoundingClientRect().width;

    await userEvent.keyboard('{Tab}');
    const after = skip.getBoundingClientRect().width;
    await userEvent.keyboard('{Enter}');

    expect(before).toBeLessThan(20);
    expect(after).toBeGreaterThan(100);
    expect(tapped.mock.calls).toEqual([['skip']]);
  });

  it('has the way back in place of the page name', async () => {
    const onClick = vi.fn();
    drawShell({ label: 'Back', onClick });

    await userEvent.click(page.getByRole('button', { name: 'Back' }));

    expect(onClick).toHaveBeenCalledOnce();
    expect(document.querySelector('.page-name')).toBeNull();
  });
});

describe('smaller things', () => {
  it('a row opens at a tap anywhere on it', async () => {
    const onClick = vi.fn();
    draw(
      <Rows label="Notes">
        <Row onClick={onClick} detail="3 March">
          It is too loud
        </Row>
      </Rows>,
    );

    await userEvent.click(page.getByText('3 March'));

    expect(onClick).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('list', { name: 'Notes' })).toBeVisible();
  });

  it('a quote shows its words letter for letter, line ends and spaces too', () => {
    const words = 'It is\n  too   loud 💚 <b>';
    draw(<QuoteCard words={words} by="" voice />);

    const quote = document.querySelector('blockquote') as Element;
    expect(quote.textContent).toBe(words);
    expect(getComputedStyle(quote).whiteSpace).toBe('pre-wrap');
    expect(document.querySelector('figcaption')).toBeNull();
  });

  it('facts leave out what is not known, and themselves when nothing is', () => {
    draw(
      <Facts
        facts={[
          ['Where', 'At school'],
          ['When', undefined],
          ['Who', ''],
        ]}
      />,
    );
    const names = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);

    draw(<Facts facts={[['When', undefined]]} />);

    expect(names).toEqual(['Where']);
    expect(document.querySelector('dl')).toBeNull();
  });

  it('an error is read out at once, and other notices are not', () => {
    draw(
      <>
        <Notice look="error">Not kept</Notice>
        <Notice look="warn">Nearly full</Notice>
        <Notice>Kept</Notice>
      </>,
    );

    expect(
      page
        .getByRole('alert')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['Not kept']);
  });

  it('a number is called without its spaces', () => {
    draw(<PhoneLink number="0800 000 000">Call</PhoneLink>);

    expect(document.querySelector('a')?.getAttribute('href')).toBe('tel:0800000000');
  });
});
