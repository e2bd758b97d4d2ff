import type { QuickEntry, QuickEntryContext } from './quick-entry';
import { readQuickEntry } from './read-quick-entry';

const knee: QuickEntryContext = { presentation: 'knee-oa', side: 'left' };
const unsided: QuickEntryContext = { presentation: 'knee-oa', side: null };

/** An entry in one line, so that a table of them can be read. */
function inShort(entry: QuickEntry): string {
  const values = Object.values(entry.record).filter((value) => value !== false);
  return [entry.section, ...values.map(String)].join(' ');
}

const short = (text: string, context = knee): string[] => readQuickEntry(text, context).entries.map(inShort);

describe('readQuickEntry', () => {
  it.each([
    ['hip abd L 3+', ['strength gluteus-medius left 3+']],
    ['quad r 4-', ['strength quadriceps right 4-']],
    ['knee flex R 105', ['rangeOfMotion knee-flexion right 105']],
    ['knee ext l -5', ['rangeOfMotion knee-extension left -5']],
    ['knee flex r 105°', ['rangeOfMotion knee-flexion right 105']],
    ['R knee flexion 105 deg', ['rangeOfMotion knee-flexion right 105']],
    ['thomas +', ['findings thomas-positive left positive']],
    ['thomas+', ['findings thomas-positive left positive']],
    ['thomas - R', ['findings thomas-positive right negative']],
    ['sls L 8', ['tests single-leg-stance left 8']],
    ['tug 13.2', ['tests tug null 13.2']],
    ['tug 13,2', ['tests tug null 13.2']],
    ['30s chair stand 12', ['tests chair-stand-30s null 12']],
    ['pain 4 2 6', ['pain 4 2 6']],
    ['pain 4/2/6', ['pain 4 2 6']],
    ['pain 4', ['pain 4 null null']],
    ['nprs 4', ['pain 4 null null']],
    ['nprs 4/10', ['pain 4 null null']],
    ['lefs 41', ['outcomes lefs 41']],
    ['ccft 24', ['tests ccft null 24']],
    ['slr r +', ['findings slr-limited right positive']],
    ['slr r 65', ['tests straight-leg-raise right 65']],
    ['ober l +', ['findings ober-positive left positive']],
    ['forward head', ['findings forward-head null positive']],
    ['forward head -', ['findings forward-head null negative']],
    ['knee flex 105/130', ['rangeOfMotion knee-flexion left 105', 'rangeOfMotion knee-flexion right 130']],
    ['hip abd 4-/4+', ['strength gluteus-medius left 4-', 'strength gluteus-medius right 4+']],
    ['ober +/-', ['findings ober-positive left positive', 'findings ober-positive right negative']],
    ['hip abd L 4', ['strength gluteus-medius left 4']],
    ['mmt knee ext r 5', ['strength quadriceps right 5']],
    ['rom knee ext r +5', ['rangeOfMotion knee-extension right 5']],
    ['effusion r 2+', ['tests effusion right 2']],
    ['effusion trace', ['tests effusion left 0.5']],
    ['knee flex R 105 p', ['rangeOfMotion knee-flexion right 105 true']],
    ['shoulder er L 45', ['rangeOfMotion shoulder-external-rotation left 45']],
    ['shoulder er L 4-', ['strength infraspinatus left 4-']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it('offers both readings of a value that may be a grade or degrees', () => {
    const { entries, suggestions } = readQuickEntry('knee ext 5', knee);
    expect(entries).toEqual([]);
    expect(suggestions.map(({ text }) => text)).toEqual(['mmt knee ext 5', 'rom knee ext -5', 'rom knee ext +5']);
  });

  it('takes a grade out of five for one side, never for left and right', () => {
    expect(short('quad 4/5 R')).toEqual(['strength quadriceps right 4']);
    expect(short('quads L 4+/5')).toEqual(['strength quadriceps left 4+']);
    expect(short('hip abd 3+/5')).toEqual(['strength gluteus-medius left 3+']);
    expect(short('knee ext R 4/5')).toEqual(['strength quadriceps right 4']);
    expect(readQuickEntry('hip abd 4/5', unsided).suggestions.map(({ text }) => text)).toEqual([
      'hip abd L 4/5',
      'hip abd R 4/5',
    ]);
  });

  it('takes no pair of values where one side is said', () => {
    expect(short('knee flex L 130/105')).toEqual([]);
    expect(short('ober R +/-')).toEqual([]);
    expect(short('knee flex B 100/105')).toEqual([
      'rangeOfMotion knee-flexion left 100',
      'rangeOfMotion knee-flexion right 105',
    ]);
  });

  it.each([
    ['knee flex L 100 R 125', ['rangeOfMotion knee-flexion left 100', 'rangeOfMotion knee-flexion right 125']],
    ['knee flex R 125 L 100', ['rangeOfMotion knee-flexion left 100', 'rangeOfMotion knee-flexion right 125']],
    ['L knee flex 100 R 125', ['rangeOfMotion knee-flexion left 100', 'rangeOfMotion knee-flexion right 125']],
    ['knee flex L 100 p R 125', ['rangeOfMotion knee-flexion left 100 true', 'rangeOfMotion knee-flexion right 125']],
    ['quad L 4 R 5', ['strength quadriceps left 4', 'strength quadriceps right 5']],
    ['quad R 5/5 L 4-/5', ['strength quadriceps left 4-', 'strength quadriceps right 5']],
    ['knee ext L 4/5 R 5/5', ['strength quadriceps left 4', 'strength quadriceps right 5']],
    ['sls L 8 R 19', ['tests single-leg-stance left 8', 'tests single-leg-stance right 19']],
    ['step down L 4/6 R 1/6', ['tests step-down left 4', 'tests step-down right 1']],
    ['ober L + R -', ['findings ober-positive left positive', 'findings ober-positive right negative']],
  ])('reads a pair by its sides: %s', (line, expected) => {
    expect(short(line)).toEqual(expected);
  });

  it('offers a pair by its sides as what it may be', () => {
    const texts = (line: string): string[] => readQuickEntry(line, knee).suggestions.map(({ text }) => text);
    expect(texts('knee ext R 10 L 5 p')).toEqual(['knee ext L -5 p R -10', 'knee ext L +5 p R +10']);
    expect(texts('knee ext R 4 L 5')).toContain('mmt knee ext L 5 R 4');
  });

  it('takes no pair for what has no side, and no half pair', () => {
    const faultOf = (line: string): string | undefined => readQuickEntry(line, knee).fault?.code;
    for (const line of [
      'tug L 12 R 13',
      'pain L 4 R 2',
      'lefs L 41 R 40',
      'knee flex L 100 110 R 120',
      'quad L 4 L 5',
    ]) {
      expect([line, faultOf(line)]).toEqual([line, 'quick-entry.too-many-values']);
    }
    expect(faultOf('quad L 4/6 R 4/6')).toBe('quick-entry.not-a-grade');
  });

  it('takes a score with the most that it could be', () => {
    expect(short('berg 44/56')).toEqual(['tests berg null 44']);
    expect(short('LEFS 41/80')).toEqual(['outcomes lefs 41']);
    expect(short('step down R 4/6')).toEqual(['tests step-down right 4']);
    expect(short('lefs 41/60')).toEqual([]);
  });

  it('asks whether a joint falls short of neutral or goes beyond it', () => {
    const { entries, fault, suggestions } = readQuickEntry('knee ext R 10', knee);
    expect(entries).toEqual([]);
    expect(fault?.code).toBe('quick-entry.ambiguous');
    expect(suggestions.map(({ text }) => text)).toEqual(['knee ext R -10', 'knee ext R +10']);
  });

  it('refuses a value in another unit than the measure’s, and takes its own apart from the number', () => {
    expect(readQuickEntry('navicular drop 1 cm', knee).fault?.code).toBe('quick-entry.out-of-limits');
    expect(readQuickEntry('grip 24kg', knee).fault?.code).toBe('quick-entry.out-of-limits');
    expect(short('navicular drop 11 mm')).toEqual(['tests navicular-drop left 11']);
    expect(short('tandem stance 8 s')).toEqual(['tests tandem-stance null 8']);
    expect(short('knee flex R 105 degrees')).toEqual(['rangeOfMotion knee-flexion right 105']);
  });

  it('does not take an abbreviation for the beginning of another one', () => {
    const { entries, suggestions } = readQuickEntry('PF 40 R', knee);
    expect(entries).toEqual([]);
    expect(suggestions.map(({ id }) => id)).toEqual(['pain-free-grip', 'ankle-plantar-flexion']);
  });

  it.each([
    ['Ober’s + L', 'ober-positive left positive'],
    ['thomas test - b/l', 'thomas-positive both negative'],
    ['ely’s neg R', 'ely-positive right negative'],
    ['prone knee bend + R', 'ely-positive right positive'],
    ['obers + r', 'ober-positive right positive'],
  ])('reads %s', (line, expected) => {
    expect(short(line)).toEqual([`findings ${expected}`]);
  });

  it.each([
    ['Lachman’s + R', 'lachman-positive right positive'],
    ['knee anterior drawer - L', 'knee-anterior-drawer-positive left negative'],
    ['ankle drawer + L', 'anterior-drawer left positive'],
    ['patellar apprehension + R', 'patellar-apprehension-positive right positive'],
    ['McMurray + L', 'mcmurray-positive left positive'],
    ['valgus stress - R', 'knee-valgus-stress-positive right negative'],
    ['Hawkins-Kennedy + R', 'hawkins-kennedy-positive right positive'],
    ['empty can + L', 'empty-can-positive left positive'],
    ['ER lag sign - R', 'er-lag-positive right negative'],
    ['ULTT A + L', 'ultt-a-positive left positive'],
    ['crossed SLR - L', 'crossed-slr-positive left negative'],
    ['distraction +', 'cervical-distraction-positive null positive'],
    ['Thompson - R', 'thompson-positive right negative'],
  ])('reads the special test %s', (line, expected) => {
    expect(short(line)).toEqual([`findings ${expected}`]);
  });

  it.each([
    ['anterior drawer + L', ['knee drawer L +', 'ankle drawer L +']],
    ['apprehension + L', ['patellar apprehension L +', 'shoulder apprehension L +']],
    ['tinel + L', ['tinel elbow L +']],
  ])('does not guess the joint of %s', (line, expected) => {
    const { entries, suggestions } = readQuickEntry(line, knee);
    expect(entries).toEqual([]);
    expect(suggestions.map(({ text }) => text)).toEqual(expected);
  });

  it('still takes the empty can with a grade for the muscle', () => {
    expect(short('empty can L 4')).toEqual(['strength supraspinatus left 4']);
  });

  it('knows tests as they are said', () => {
    expect(short('5 x STS 14')).toEqual(['tests five-times-sit-to-stand null 14']);
    expect(short('30s CST 9')).toEqual(['tests chair-stand-30s null 9']);
    expect(short('heel raises 12/25')).toEqual(['tests heel-raise left 12', 'tests heel-raise right 25']);
  });

  it('offers both sides where none is known', () => {
    const { fault, suggestions } = readQuickEntry('knee flex 100', unsided);
    expect(fault?.code).toBe('quick-entry.side-missing');
    expect(suggestions.map(({ text }) => text)).toEqual(['knee flex L 100', 'knee flex R 100']);
  });

  it('tells the limits of what cannot be', () => {
    expect(readQuickEntry('knee flex 400', knee).fault).toMatchObject({
      code: 'quick-entry.out-of-limits',
      severity: 'block',
      params: { lowest: -45, highest: 180, unit: '°' },
    });
    expect(readQuickEntry('quad r 6', knee).fault?.code).toBe('quick-entry.not-a-grade');
    expect(readQuickEntry('hip abd r 6+', knee).fault?.code).toBe('quick-entry.not-a-grade');
  });

  it('asks for the muscle where several make a motion, and does not take the grade for degrees', () => {
    const { entries, suggestions } = readQuickEntry('shoulder flex L 4', knee);
    expect(entries).toEqual([]);
    expect(suggestions.map(({ text }) => text)).toEqual(['delt L 4', 'biceps L 4']);
    expect(readQuickEntry('hip ir R 4-', knee).suggestions.map(({ id }) => id)).toEqual(['tfl-itb', 'gluteus-medius']);
  });

  it('offers what begins like the line, the presentation’s region first', () => {
    const texts = (line: string): string[] => readQuickEntry(line, knee).suggestions.map(({ text }) => text);
    expect(texts('kn').slice(0, 2)).toEqual(['knee ext', 'knee flex']);
    expect(texts('flex r 100')[0]).toBe('knee flex R 100');
    expect(texts('er L 60')).toEqual(['hip er L 60', 'shoulder er L 60']);
    expect(texts('qua')[0]).toBe('quad');
    expect(texts('sls +')).toContain('sls valgus +');
  });

  it('does not choose between two muscles of one abbreviation', () => {
    const { entries, fault, suggestions } = readQuickEntry('ta 4', knee);
    expect(entries).toEqual([]);
    expect(fault).toMatchObject({ code: 'quick-entry.ambiguous', severity: 'info' });
    expect(suggestions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tibialis-anterior', 'transversus-abdominis']),
    );
  });

  it.each([
    ['', null],
    ['   ', null],
    ['knee flex', 'info quick-entry.value-missing'],
    ['thomas', 'info quick-entry.sign-missing'],
    ['thomas 5', 'block quick-entry.sign-missing'],
    ['tug +', null],
    ['lefs +', 'block quick-entry.not-a-number'],
    ['lefs 81', 'block quick-entry.out-of-limits'],
    ['pain 11', 'block quick-entry.out-of-limits'],
    ['pain 1 2 3 4', 'block quick-entry.too-many-values'],
    ['tug 12 13', 'block quick-entry.too-many-values'],
    ['knee flex 105 130', 'block quick-entry.too-many-values'],
    ['blorp 4', 'block quick-entry.unknown-subject'],
    ['knee blorp 4', 'block quick-entry.unknown-subject'],
    ['knee', 'info quick-entry.value-missing'],
  ])('%p has the fault %p', (line, expected) => {
    const { fault } = readQuickEntry(line, knee);
    expect(fault === null ? null : `${fault.severity} ${fault.code}`).toBe(expected);
  });

  it('takes a muscle that stands in the middle for both sides, and drops a side that means nothing', () => {
    expect(short('dnf 3')).toEqual(['strength deep-neck-flexors both 3']);
    expect(short('tug L 13')).toEqual(['tests tug null 13']);
    expect(short('neck flex 40')).toEqual(['rangeOfMotion cervical-flexion null 40']);
  });

  it('takes the presentation’s side only where the line says none', () => {
    expect(short('ober +', { presentation: 'knee-oa', side: 'both' })).toEqual([
      'findings ober-positive both positive',
    ]);
    expect(short('ober R +', { presentation: 'knee-oa', side: 'both' })).toEqual([
      'findings ober-positive right positive',
    ]);
  });
});
