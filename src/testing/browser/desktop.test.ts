import { everyKind } from './every-kind.ts';
import { desktop } from './open-page.ts';

everyKind(desktop);
