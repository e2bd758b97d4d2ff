import type { ProgressionRule } from './progression-rule';
import type { RuleCondition } from './rule-condition';

/** Soreness of unknown kind counts as that of a joint. */
const notKnownToBeMuscle: RuleCondition = {"any":[["sorenessKind","missing",true],["sorenessKind","!=","muscle"]]};

/**
 * How body and joint answered the last session.
 * @source docs/sources.md#thomee-1997
 * @source docs/sources.md#effusion-soreness
 * @source policy
 */
export const responseRules: readonly ProgressionRule[] = [
  {"id":"p-high","priority":20,"when":["painDuring",">","$painLimit"],"action":"REGRESS","params":{"steps":1,"loadPct":-20},"source":"Thomee R, Phys Ther 1997;77:1690-703; Silbernagel KG et al., Am J Sports Med 2007;35:897-906; bands 0-2, 2-5 and above 5: Ageberg E et al., BMC Musculoskelet Disord 2010;11:126"},
  {"id":"p-high-repeat","priority":21,"when":{"all":[["painDuring",">","$painLimit"],["painDuringPrev",">","$painLimit"]]},"action":"REASSESS","params":{},"source":"Thomee R, Phys Ther 1997;77:1690-703; that two make a re-examination is policy"},
  {"id":"p-not-settled","priority":22,"when":["painSettledByMorning","==",false],"action":"REGRESS","params":{"steps":0,"volumePct":-20},"source":"Thomee R, Phys Ther 1997;77:1690-703; Silbernagel KG et al., Am J Sports Med 2007;35:897-906; bands 0-2, 2-5 and above 5: Ageberg E et al., BMC Musculoskelet Disord 2010;11:126"},
  {"id":"p-acceptable","priority":23,"when":{"all":[["painDuring",">",2],["painDuring","<=","$painLimit"],{"any":[["painTrend",">=",0],["painTrend","missing",true],["painDuring",">",5]]}]},"action":"HOLD","params":{},"source":"Thomee R, Phys Ther 1997;77:1690-703; Silbernagel KG et al., Am J Sports Med 2007;35:897-906; bands 0-2, 2-5 and above 5: Ageberg E et al., BMC Musculoskelet Disord 2010;11:126"},
  {"id":"p-week-rise","priority":24,"when":["weeklyPainRiseWeeks",">=",2],"action":"REGRESS","params":{"steps":1},"source":"Thomee R, Phys Ther 1997;77:1690-703; Silbernagel KG et al., Am J Sports Med 2007;35:897-906; bands 0-2, 2-5 and above 5: Ageberg E et al., BMC Musculoskelet Disord 2010;11:126"},
  {"id":"r-muscle-warmup","priority":29,"when":{"all":[["soreness","in",["warmup-persists","warmup-returns"]],["sorenessKind","==","muscle"]]},"action":"HOLD","params":{},"source":"policy"},
  {"id":"r-warmup-persists","priority":30,"when":{"all":[["soreness","==","warmup-persists"],notKnownToBeMuscle]},"action":"REST","params":{"restDays":2,"thenSteps":-1},"source":"Fees M et al., Am J Sports Med 1998;26:732-42; Adams D et al., J Orthop Sports Phys Ther 2012;42:601-14; PMC6044585, table 5"},
  {"id":"r-warmup-returns","priority":31,"when":{"all":[["soreness","==","warmup-returns"],notKnownToBeMuscle]},"action":"REST","params":{"restDays":2,"thenSteps":-1},"source":"Fees M et al., Am J Sports Med 1998;26:732-42; Adams D et al., J Orthop Sports Phys Ther 2012;42:601-14; PMC6044585, table 5"},
  {"id":"r-warmup-resolves","priority":32,"when":{"all":[["soreness","==","warmup-resolves"],notKnownToBeMuscle]},"action":"HOLD","params":{},"source":"Fees M et al., Am J Sports Med 1998;26:732-42; Adams D et al., J Orthop Sports Phys Ther 2012;42:601-14; PMC6044585, table 5"},
  {"id":"r-next-day","priority":33,"when":{"all":[["soreness","==","next-day"],notKnownToBeMuscle]},"action":"REST","params":{"restDays":1,"thenSteps":0},"source":"Fees M et al., Am J Sports Med 1998;26:732-42; Adams D et al., J Orthop Sports Phys Ther 2012;42:601-14; PMC6044585, table 5"},
  {"id":"r-doms-strong","priority":34,"when":{"all":[["sorenessKind","==","muscle"],["sorenessHours",">","$muscleSorenessHours"]]},"action":"REGRESS","params":{"volumePct":-20},"source":"policy (own knowledge)"},
  {"id":"e-2plus-repeat","priority":35,"when":{"all":[["effusion",">=",2],["effusionPrev",">=",2]]},"action":"REASSESS","params":{"referOut":true},"source":"policy"},
  {"id":"e-2plus","priority":36,"when":["effusion",">=",2],"action":"REST","params":{"restDays":1,"thenSteps":0},"source":"PMC6044585, table 5"},
  {"id":"e-up","priority":37,"when":{"all":[["effusion",">=",1],["effusion","<",2],["effusionChange",">=",1]]},"action":"REGRESS","params":{"steps":1},"source":"Adams D et al., J Orthop Sports Phys Ther 2012;42:601-14"},
  {"id":"e-after","priority":38,"when":{"all":[["effusionPrev",">=",2],["effusion","==",1]]},"action":"HOLD","params":{},"source":"PMC6044585, table 5"},
  {"id":"m-rom-loss","priority":39,"when":["romChangeDeg","<=",-10],"action":"REGRESS","params":{"steps":1},"source":"policy (own knowledge)"},
  {"id":"e-trace-new","priority":44,"when":{"all":[["effusion","==",0.5],["effusionChange",">=",1]]},"action":"HOLD","params":{},"source":"policy"},
];
