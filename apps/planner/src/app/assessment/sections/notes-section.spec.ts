import { aDocument } from '../../testing/assessment-samples';
import { openSection } from '../../testing/open-section';
import { find } from '../../testing/planner-test-bed';
import { NotesSection } from './notes-section';

describe('NotesSection', () => {
  it('takes words in several lines', async () => {
    const { page, value } = await openSection(NotesSection, 'notes');
    const box = find(page, 'textarea') as HTMLTextAreaElement;
    box.value = 'Walks with a stick.\nLives alone.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    expect(value()).toBe('Walks with a stick.\nLives alone.');
  });

  it('shows signed notes as they were written', async () => {
    const document = aDocument({ notes: 'Walks with a stick.' });
    const { page } = await openSection(NotesSection, 'notes', { document, readonly: true });
    expect(page.querySelector('textarea')).toBeNull();
    expect(page.textContent).toContain('Walks with a stick.');
  });
});
