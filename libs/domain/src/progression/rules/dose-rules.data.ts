import type { ProgressionRule } from './progression-rule';
import type { RuleCondition } from './rule-condition';

/** Pain of 2 or less, or up to 5 and known to fall. No parameter moves this zone. */
const safePain: RuleCondition = {"any":[["painDuring","<=",2],{"all":[["painDuring","<=",5],["painTrend","<",0]]}]};

const loadedForms = ["strength-isotonic", "strength-eccentric"] as const;
const coreForms = ["core-hold", "core-dynamic"] as const;
const balanceForms = ["balance-static", "balance-dynamic"] as const;

/**
 * How the item itself went, by its dose form: the only rules that raise a dose.
 * @source docs/sources.md#ageberg-2010
 * @source docs/sources.md#acsm-2009
 * @source policy
 */
export const doseRules: readonly ProgressionRule[] = [
  {"id":"d-rpe-high","priority":58,"when":{"any":[["rpeOver",">",1],["rirUnder",">",1]]},"action":"REGRESS","params":{"loadPct":-5},"source":"Helms ER et al., Strength Cond J 2016;38:42-9; PMC11057620, table 1D; the cut is policy"},
  {"id":"d-two-for-two","priority":60,"when":{"all":[["form","in",loadedForms],["surplusRepsSessions",">=",2],["quality","==",3],["loadAdjustable","==",true],safePain]},"action":"PROGRESS","params":{"how":"load","loadPct":{"small":2.5,"large":5},"maxPct":10,"resetReps":"target"},"source":"Graves and Baechle (2-for-2); steps of 2-10 %: Ratamess NA et al., Med Sci Sports Exerc 2009;41:687-708"},
  {"id":"d-rir-low-effort","priority":61,"when":{"all":[["form","in",loadedForms],["rirOver",">=",2],["quality","==",3],["loadAdjustable","==",true],safePain]},"action":"PROGRESS","params":{"how":"load","loadPct":{"small":2.5,"large":5},"maxPct":10},"source":"Zourdos MC et al., J Strength Cond Res 2016;30:267-75"},
  {"id":"d-variant","priority":62,"when":{"all":[["form","in",loadedForms],["loadAdjustable","==",false],["repsAtCeilingSessions",">=",2],["quality","==",3],safePain]},"action":"PROGRESS","params":{"how":"variant","resetReps":"floor"},"source":"policy (own knowledge)"},
  {"id":"d-isometric","priority":64,"when":{"all":[["form","==","strength-isometric"],["holdMet","==",true],["quality",">=",2],safePain]},"action":"PROGRESS","params":{"how":"hold","addSeconds":5,"ceiling":45,"then":{"effortPctMvicPoints":10,"maxEffortPctMvic":70,"resetHoldSeconds":30}},"source":"policy (own knowledge)"},
  {"id":"d-activation","priority":65,"when":{"all":[["form","==","activation-low-load"],["holdMet","==",true],["substitution","==",false],["breathHolding","==",false],safePain]},"action":"PROGRESS","params":{"how":"stage","ccfStepMmHg":2,"ccfMax":30},"source":"Jull GA et al., J Manipulative Physiol Ther 2008;31:525-33; Costa LOP et al., Phys Ther 2009;89:1275-86"},
  {"id":"d-activation-sub","priority":66,"when":{"all":[["form","==","activation-low-load"],["substitution","==",true]]},"action":"REGRESS","params":{"stage":-1},"source":"Jull GA et al., J Manipulative Physiol Ther 2008;31:525-33"},
  {"id":"d-core","priority":67,"when":{"all":[["form","in",coreForms],["repsMet","==",true],{"any":[["pbuDeviation","<=",10],["pbuDeviation","missing",true]]},["quality","==",3],safePain]},"action":"PROGRESS","params":{"how":"variant"},"source":"Sahrmann SA, Diagnosis and Treatment of Movement Impairment Syndromes, 2002"},
  {"id":"d-core-loss","priority":68,"when":{"all":[["form","in",coreForms],["pbuDeviation",">",10]]},"action":"REGRESS","params":{"steps":1},"source":"Sahrmann SA, Diagnosis and Treatment of Movement Impairment Syndromes, 2002"},
  {"id":"d-bal-up","priority":70,"when":{"all":[["form","in",balanceForms],["touches","==",0],{"any":[{"all":[["form","==","balance-static"],["holdMet","==",true]]},{"all":[["form","==","balance-dynamic"],["repsMet","==",true]]}]},["quality",">=",2],safePain]},"action":"PROGRESS","params":{"how":"balance-ladder","dimensionsChanged":1},"source":"J Foot Ankle Res 2022, table 2 (progress when balance is held without loss); McKeon PO et al., Med Sci Sports Exerc 2008;40:1810-9"},
  {"id":"d-bal-hold","priority":71,"when":{"all":[["form","in",balanceForms],["touches",">=",1],["touches","<=",2]]},"action":"HOLD","params":{},"source":"policy (own knowledge)"},
  {"id":"d-bal-down","priority":72,"when":{"all":[["form","in",balanceForms],["touches",">=",3]]},"action":"REGRESS","params":{"how":"balance-ladder"},"source":"policy (own knowledge)"},
  {"id":"d-repositioning","priority":73,"when":{"all":[["form","==","repositioning"],["repsMet","==",true],["targetErrorMet","==",true],safePain]},"action":"PROGRESS","params":{"how":"repositioning","order":["target error -0.5 deg to 4","vision removed","faster or larger movement"]},"source":"policy"},
  {"id":"d-rhythmic","priority":74,"when":{"all":[["form","==","rhythmic-stabilization"],["holdMet","==",true],["quality","==",3],safePain]},"action":"PROGRESS","params":{"how":"bout","addSeconds":5,"ceiling":45,"then":{"effortPctMvicPoints":10,"maxEffortPctMvic":40}},"source":"policy"},
  {"id":"d-nmes-done","priority":75,"when":{"all":[["form","==","nmes"],["quadIndex",">=",80],["extensionLag","==",false]]},"action":"COMPLETE","params":{},"source":"University of Delaware, guideline after ACL reconstruction (until 80 %)"},
  {"id":"d-nmes-up","priority":76,"when":{"all":[["form","==","nmes"],["tolerated","==",true],safePain]},"action":"PROGRESS","params":{"how":"intensity","perSession":true,"targetPctMvic":50},"source":"Stevens-Lapsley JE et al., Phys Ther 2012;92:1187-96"},
  {"id":"d-nmes-down","priority":77,"when":{"all":[["form","==","nmes"],["tolerated","==",false]]},"action":"REGRESS","params":{"intensityPct":-20},"source":"policy"},
  {"id":"d-imt","priority":78,"when":{"all":[["form","==","imt"],["repsMet","==",true],["dizziness","==",false],safePain]},"action":"PROGRESS","params":{"how":"pct-mip","addPctPoints":5,"maxPctMip":50},"source":"policy"},
  {"id":"d-mwm","priority":79,"when":{"all":[["form","==","mwm"],["repsMet","==",true],["painDuring","==",0]]},"action":"PROGRESS","params":{"how":"sets","addSets":1,"max":3},"source":"Mulligan (own knowledge); sets are policy"},
  {"id":"d-stretch-done","priority":80,"when":{"all":[["form","in",["stretch-static","stretch-pnf","mobility-dynamic","joint-mob-oscillatory","joint-mob-sustained","mwm"]],["romPctNorm",">=",90],["lengthTestNegativeVisits",">=",2]]},"action":"COMPLETE","params":{"maintenanceDays":2},"source":"policy (own knowledge)"},
  {"id":"d-stretch-fail","priority":81,"when":{"all":[["form","in",["stretch-static","stretch-pnf"]],["sessionsTotal",">=","$stretchTrialSessions"],["romGainDeg","<",5],["romPctNorm","<",90]]},"action":"REASSESS","params":{},"source":"Norkin and White (error of the goniometer 5 deg); eight sessions are policy"},
  {"id":"d-manual-fail","priority":82,"when":{"all":[["form","in",["myofascial-release","trigger-point-compression","joint-mob-oscillatory","joint-mob-sustained","mwm","self-release"]],["sessionsTotal",">=","$manualTrialSessions"],["withinSessionChange","==",false]]},"action":"SUBSTITUTE","params":{},"source":"policy (own knowledge)"},
  {"id":"d-mob-grade","priority":83,"when":{"all":[["form","in",["joint-mob-oscillatory","joint-mob-sustained"]],["painDuring","<=",2],["resistanceDominant","==",true]]},"action":"PROGRESS","params":{"how":"grade","max":{"joint-mob-oscillatory":"IV","joint-mob-sustained":"K3"}},"source":"Maitland's Manipulation (own knowledge)"},
  {"id":"d-stretch-up","priority":84,"when":{"all":[["form","in",["stretch-static","stretch-pnf","mobility-dynamic"]],["repsMet","==",true],["romPctNorm","<",90],["painDuring","<=",2]]},"action":"PROGRESS","params":{"how":"duration","order":["total time to 60 s per muscle","hold +10 s to 60 s","position or variant"]},"source":"policy (own knowledge)"},
  {"id":"d-breath","priority":85,"when":{"all":[["form","==","breathing-pattern"],["accessoryUse","==",false],["rateComfortable","==",true],["repsMet","==",true],safePain]},"action":"PROGRESS","params":{"how":"position-or-ratio","order":["lying","sitting","standing","moving","loaded"]},"source":"policy (own knowledge)"},
  {"id":"d-functional","priority":86,"when":{"all":[["form","==","functional-task"],["repsMet","==",true],["quality","==",3],safePain]},"action":"PROGRESS","params":{"how":"ordered","order":["depth +20 %","load +5 % (max 10 %)","speed","variant"]},"source":"Ageberg E et al., BMC Musculoskelet Disord 2010;11:126 (quality first); steps are policy"},
  {"id":"d-plyo","priority":87,"when":{"all":[["form","==","plyometric"],["quality","==",3],{"any":[["effusion","<=",0.5],{"all":[["effusionTracked","==",false],["effusion","missing",true]]}]},["soreness","==","none"],["painDuring","<=",2]]},"action":"PROGRESS","params":{"how":"contacts","pct":20,"weeklyCapPct":"$contactsWeeklyCapPct"},"source":"policy (own knowledge)"},
  {"id":"d-gait","priority":88,"when":{"all":[["form","==","aerobic-locomotor"],["repsMet","==",true],["painDuring","<=",2],["soreness","==","none"]]},"action":"PROGRESS","params":{"how":"minutes","pct":10,"weeklyCapPct":"$minutesWeeklyCapPct"},"source":"policy (own knowledge)"},
];
