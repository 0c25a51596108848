import type { Note } from '../note.ts';
import { sentencesOf } from './sentences.ts';

const HELP =
  '(?:help|support|assess\\w*|refer\\w*|diagnos\\w*|ehcp?|idp|csp|statement|one to one|1:1|therap\\w*|respite|counsell\\w*)\\b';
/** "asked for an assessment", "asked school to refer him": with what is asked for within a few words. */
const ASKED = new RegExp(`\\b(?:(?:asked|applied)(?: \\S+){0,4}? (?:for|to)|requested)(?: \\S+){0,5}? ${HELP}`, 'i');
const REQUEST = new RegExp(`^(?:(?:our|my|parental|formal|first) )*request for(?: \\S+){0,5}? ${HELP}`, 'i');
const ADVERBS = '(?:(?:have|had|then|also|formally|first) )*';
const REACHED = '(?:rang|called|phoned|emailed|wrote to|met|saw|spoke to|spoke with|went to)\\b[^,;]*(?:,| and) ';
/** What stands before "asked" where it is the family that asks: nobody, "we", or how we reached someone. */
const FAMILY = new RegExp(`^(?:(?:we|i) )?(?:${REACHED}(?:(?:we|i) )?)?${ADVERBS}$`, 'i');
const TURNED =
  /\b(?:no|not|never|nobody|none|without|again|if|should|could|would)\b|n['’]t\b|\b(?:declin|refus|reject|withdr)\w*|\bturned down\b/i;
/** To ask for a paper, or to be told, is not to ask for help. */
const PAPER = /\b(?:copy|copies|minutes|report|letter|results?|date|update|see|read|know|hear|forms?)\b/i;

/**
 * Whether a note plainly says that the family asked for help: the parent marked it so, or one of its sentences has the
 * family as who asks, help as what is asked for, and nothing that may turn it round. A referral that is only spoken of is none.
 */
export function asksPlainly({ topics, title = '', words }: Note): boolean {
  return topics.includes('asked-for-help') || sentencesOf(`${title}\n${words}`).some(asks);
}

function asks(sentence: string): boolean {
  if (TURNED.test(sentence) || PAPER.test(sentence)) return false;
  const found = ASKED.exec(sentence);
  return REQUEST.test(sentence) || (found !== null && FAMILY.test(sentence.slice(0, found.index)));
}
