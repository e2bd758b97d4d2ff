import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { routes } from '@repattern/contracts/values';
import { anAssessment } from '../testing/assessment-samples';
import { find, refuse, settle, setUpPlanner } from '../testing/planner-test-bed';
import { AssessmentImport } from './assessment-import';

async function setup() {
  const http = setUpPlanner();
  const went = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const fixture = TestBed.createComponent(AssessmentImport, {
    bindings: [inputBinding('patientId', () => 'patient-1')],
  });
  const page = fixture.nativeElement as HTMLElement;
  await settle();
  const take = async (content: string, size = content.length) => {
    const file = new File([content], 'case.json');
    Object.defineProperties(file, { size: { value: size }, text: { value: () => Promise.resolve(content) } });
    const field = find(page, 'input') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change'));
    await settle();
  };
  const asked = () => http.expectOne(routes.assessmentImport('patient-1'));
  return { http, page, went, take, asked };
}

describe('AssessmentImport', () => {
  it('opens the draft that came of the file', async () => {
    const { went, take, asked } = await setup();
    await take('{"patient":{"ageYears":66}}');
    const request = asked();
    expect(request.request.body).toEqual({ file: { patient: { ageYears: 66 } } });
    request.flush(anAssessment());
    await settle();
    expect(went).toHaveBeenCalledWith(['/patients', 'patient-1', 'assessments', 'assessment-1'], {});
  });

  it.each([
    ['an enormous file', '{}', 300_000, /larger than an assessment can be/],
    ['a torn file', '{"patient":', 11, /no JSON file, or it is cut off/],
    ['something else', '[1]', 3, /holds no assessment/],
  ])('refuses %s without asking the server', async (_name, content, size, words) => {
    const { http, page, take } = await setup();
    await take(content, size);
    http.expectNone(routes.assessmentImport('patient-1'));
    expect(find(page, '[role=alert]').textContent).toMatch(words);
  });

  it('lists every fault that the server found with its place', async () => {
    const { page, take, asked } = await setup();
    await take('{}');
    refuse(asked(), 'request.invalid', {
      findings: [
        { code: 'unknown-id', in: 'body', pointer: '/file/strength/0/muscle', params: {} },
        { code: 'required', in: 'body', pointer: '/file/patient', params: {} },
      ],
    });
    await settle();
    expect(find(page, '[role=alert]').textContent).toContain('2 things are wrong with this file');
    expect(page.textContent).toContain('Repattern does not know this value.');
    expect([...page.querySelectorAll('code')].map((code) => code.textContent)).toEqual(
      expect.arrayContaining(['/strength/0/muscle', '/patient']),
    );
  });
});
