import { convertToParamMap } from '@angular/router';
import { paramsOf, queryOf } from './library-address';
import { everything } from './library-query';

describe('address of the library', () => {
  it('keeps words, facets and marks', () => {
    const address = {
      q: 'glute med',
      technique: 'strengthening,nmes',
      muscle: 'gluteus-medius',
      setting: 'home',
      phase: '2',
      favourites: 'yes',
    };
    const query = queryOf(convertToParamMap(address));
    expect(query.chosen).toMatchObject({
      technique: ['strengthening', 'nmes'],
      tissue: ['gluteus-medius'],
      phase: ['2'],
    });
    expect(query.marks).toEqual(['favourites']);
    expect(Object.fromEntries(Object.entries(paramsOf(query)).filter(([, value]) => value !== null))).toEqual(address);
  });

  it('leaves out values that do not exist', () => {
    const query = queryOf(
      convertToParamMap({ technique: 'leeches,nmes', phase: '9', setting: 'both', own: 'perhaps' }),
    );
    expect(query).toEqual({ ...everything, chosen: { ...everything.chosen, technique: ['nmes'] } });
  });

  it('is empty for the whole library', () => {
    expect(new Set(Object.values(paramsOf(everything)))).toEqual(new Set([null]));
  });
});
