import { everyKind } from './every-kind.ts';
import { phone } from './open-page.ts';

everyKind(phone);
