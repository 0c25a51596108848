import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Button, ButtonRow } from '../../../src/ui/button.tsx';
import { Card, Tag } from '../../../src/ui/card.tsx';
import { Chips } from '../../../src/ui/chips.tsx';
import { PhoneLink } from '../../../src/ui/contact-link.tsx';
import { DateChooser } from '../../../src/ui/date-chooser.tsx';
import { Details } from '../../../src/ui/details.tsx';
import { Facts } from '../../../src/ui/facts.tsx';
import { FileButton } from '../../../src/ui/file-button.tsx';
import { FoldHeading } from '../../../src/ui/fold-heading.tsx';
import { FootBar } from '../../../src/ui/foot-bar.tsx';
import { Mark } from '../../../src/ui/mark.tsx';
import { Notice } from '../../../src/ui/notice.tsx';
import { PagePicture } from '../../../src/ui/page-picture.tsx';
import { PersonChooser } from '../../../src/ui/person-chooser.tsx';
import { QuoteCard } from '../../../src/ui/quote-card.tsx';
import { Row, Rows } from '../../../src/ui/rows.tsx';
import { Block, Stack } from '../../../src/ui/screen.tsx';
import { TextBox } from '../../../src/ui/text-box.tsx';
import { Tile, Tiles } from '../../../src/ui/tile.tsx';
import { clearPage, draw, findingsHere, setTheme } from '../../support/on-page.tsx';

afterEach(clearPage);

const nothing = () => {};
const CHIPS = [
  { value: 'today', label: 'Today' },
  { value: 'other', label: 'Another day' },
] as const;
const TEXT = { value: 'He hid', onInput: nothing };
const PEOPLE = { chosen: ['today'], onChange: nothing, typed: 'Ms Yarrow', onType: nothing, onAdd: nothing };
const DATE = { typed: '3 March', onChoose: nothing, onType: nothing, boxLabel: 'Which day?', boxHint: 'Like 3 March' };

/** Every component in every state that looks or reads differently. */
const SHOWN: Readonly<Record<string, () => ComponentChild>> = {
  'a text box': () => <TextBox label="What happened?" hint="In your own words" {...TEXT} />,
  'an empty text box': () => <TextBox label="What happened?" value="" onInput={nothing} big />,
  'a text box with an error': () => <TextBox label="Where?" hint="A place" error="Write a place" rows={1} {...TEXT} />,
  'a box to search in': () => <TextBox label="Find" labelUnseen search rows={1} {...TEXT} />,
  chips: () => <Chips label="When?" hint="About" options={CHIPS} chosen={['today']} onChange={nothing} />,
  'chips with an error': () => (
    <Chips label="When?" error="Choose one" options={CHIPS} chosen={[]} onChange={nothing} many />
  ),
  'chips under a big question': () => <Chips label="When?" options={CHIPS} chosen={[]} onChange={nothing} big />,
  'a date chooser that reads': () => (
    <DateChooser
      label="When?"
      options={CHIPS}
      chosen="other"
      readBack={() => ({ ok: true, words: 'Read' })}
      {...DATE}
    />
  ),
  'a date chooser that does not': () => (
    <DateChooser
      label="When?"
      options={CHIPS}
      chosen="other"
      readBack={() => ({ ok: false, problem: 'What?' })}
      {...DATE}
    />
  ),
  'a person chooser': () => (
    <PersonChooser
      label="Who?"
      options={[...CHIPS]}
      boxLabel="Someone else"
      boxHint="A name"
      addLabel="Add"
      {...PEOPLE}
    />
  ),
  'a person chooser without people': () => (
    <PersonChooser label="Who?" options={[]} boxLabel="Someone else" addLabel="Add" {...PEOPLE} />
  ),
  'details, closed': () => <Details summary="More">What few people need</Details>,
  'details, open': () => (
    <Details summary="More" open>
      <p>What few people need</p>
    </Details>
  ),
  'a button for a file': () => <FileButton label="Choose a file" accept=".txt" onChoose={nothing} />,
  'the picture of a page': () => (
    <PagePicture bigger="See it bigger" smaller="See it whole">
      <p>About Wren</p>
    </PagePicture>
  ),
  buttons: () => (
    <ButtonRow>
      {(['main', 'quiet', 'plain', 'danger'] as const).map((look) => (
        <Button key={look} look={look} icon="check" onClick={nothing} about={`: ${look}`}>
          Keep this
        </Button>
      ))}
    </ButtonRow>
  ),
  'a busy button': () => (
    <Button look="main" wide busy onClick={nothing}>
      Keep this
    </Button>
  ),
  'a button at the foot': () => (
    <FootBar>
      <Button look="main" wide onClick={nothing}>
        Keep this
      </Button>
    </FootBar>
  ),
  cards: () => (
    <Stack>
      {(['plain', 'voice', 'warn', 'tint'] as const).map((look) => (
        <Card key={look} look={look} label={`A ${look} card`}>
          <p>He hid</p>
        </Card>
      ))}
    </Stack>
  ),
  tags: () => (
    <Stack tight>
      {(['plain', 'warn', 'tint'] as const).map((look) => (
        <Tag key={look} look={look}>
          Waiting
        </Tag>
      ))}
    </Stack>
  ),
  notices: () => (
    <Stack>
      {(['plain', 'warn', 'error'] as const).map((look) => (
        <Notice key={look} look={look}>
          <p>Your words are safe</p>
        </Notice>
      ))}
    </Stack>
  ),
  facts: () => <Facts facts={[['Where', 'At school']]} />,
  'a heading, open': () => (
    <FoldHeading folded={false} onFold={nothing}>
      Waiting
    </FoldHeading>
  ),
  'a block with its heading': () => (
    <Block title="Waiting" lead="For others">
      <p>Nothing</p>
    </Block>
  ),
  'the sign and a number': () => (
    <Stack>
      <Mark />
      <PhoneLink number="0800 000 000">Somebody, 0800 000 000</PhoneLink>
    </Stack>
  ),
  quotes: () => (
    <Stack>
      <QuoteCard words="It is too loud" by="Wren" voice />
      <QuoteCard words="I will send it" by="Mrs Larkspur" voice={false} />
    </Stack>
  ),
  rows: () => (
    <Rows label="Notes">
      <Row icon="quote" voice detail="3 March" onClick={nothing}>
        It is too loud
      </Row>
      <Row icon="page" detail="4 March" onClick={nothing}>
        A letter
      </Row>
    </Rows>
  ),
  tiles: () => (
    <Tiles label="What do you want to write?">
      <Tile icon="quote" voice wide onClick={nothing}>
        Something said
      </Tile>
      <Tile icon="phone" onClick={nothing}>
        A call
      </Tile>
    </Tiles>
  ),
};

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  it.each(Object.entries(SHOWN))('axe finds nothing wrong with %s', async (_, shown) => {
    setTheme(theme);

    draw(shown());

    expect(await findingsHere()).toEqual([]);
  });

  it('axe would find letters that are hard to see, also inside a text box', async () => {
    setTheme(theme);
    draw(<TextBox label="What happened?" {...TEXT} />);
    const label = document.querySelector('.text-box')?.shadowRoot?.querySelector('label');

    label?.style.setProperty('color', theme === 'light' ? '#6b7075' : '#7d8488');

    expect(await findingsHere()).toContainEqual(expect.stringMatching(/^color-contrast-enhanced: .*label/));
  });
});
