import { openKeyboard } from '../keyboard.ts';
import { councilQuestions, type Answers } from './council.ts';

/** Asks at the keyboard for what is not given, with what is taken where nothing is typed. */
export async function askFor(given: Answers): Promise<Answers> {
  const keyboard = openKeyboard();
  const answers: Answers = { ...given };
  try {
    for (const { flag, asks, example, otherwise } of councilQuestions) {
      while (!answers[flag]) {
        const usual = otherwise?.(answers);
        console.log(`\n${asks} Such as: ${example}.${usual ? ` Empty: ${usual}.` : ''}`);
        answers[flag] = (await keyboard.ask('  > ')) || usual;
        if (answers[flag] === '') break;
        if (!answers[flag]) console.log('  It is needed.');
      }
    }
  } finally {
    keyboard.close();
  }
  return answers;
}
