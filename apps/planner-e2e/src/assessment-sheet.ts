import { CountedScreen } from './counted-screen';
import { newPatient, type Visitor } from './visitor';

/** An assessment on the screen, worked by keyboard. */
export class AssessmentSheet extends CountedScreen {
  /** Starts the assessment of a patient that only this journey knows; answers its sheet. */
  static async start(visitor: Visitor): Promise<AssessmentSheet> {
    await visitor.createPatient(newPatient());
    await visitor.page.getByRole('button', { name: 'Start assessment' }).click();
    const sheet = new AssessmentSheet(visitor.page);
    await sheet.open();
    return sheet;
  }

  async open(): Promise<void> {
    await this.page.waitForURL(/\/assessments\/[0-9a-f-]{36}$/);
    await this.page.getByRole('combobox', { name: 'Quick entry' }).waitFor();
    await this.page.getByRole('heading', { name: /^(Missing|Ready) to sign/ }).waitFor();
  }

  /** Records lines by quick entry, from wherever the focus is. */
  async enter(lines: string): Promise<void> {
    await this.press('Alt+q');
    await this.type(lines);
    await this.press('Enter');
  }

  /** A complete evaluation of a left knee with osteoarthritis, up to where it can be signed. */
  async assessKnee(): Promise<void> {
    await this.press('1');
    await this.type('knee osteo');
    await this.press('Enter', 'Enter', 'l', 'ArrowDown', 'Enter', 'Enter');
    await this.type('01032026');
    await this.press('Alt+ArrowDown', 'Alt+ArrowDown', 'Shift+A', 'Enter', 'Shift+A');
    await this.enter(kneeFindings);
  }
}

/** Pain, motion, strength, length, tests and scores of the knee. */
export const kneeFindings = [
  'pain 4 2 6',
  ...['knee flex 105/132', 'knee ext -5/0'],
  ...['quads 4-/5', 'glute med 3+/4', 'glute max 4/5'],
  ...['thomas +', 'sls 8/12', 'tug 13.2', 'chair stand 9'],
  ...['lefs 41'],
].join('; ');
