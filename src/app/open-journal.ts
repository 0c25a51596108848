import { inLine } from '../domain/direction.ts';
import { changeShownTexts } from '../ui/shown-texts.ts';

// Before the first name or word that was kept is shown: none may turn the direction of what stands beside it.
changeShownTexts(inLine);

export { openJournal } from '../store/journal-store.ts';
