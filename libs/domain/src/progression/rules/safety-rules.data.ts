import type { ProgressionRule } from './progression-rule';

/**
 * What stops a visit or keeps an item as it is before anything else is looked at.
 * @source docs/sources.md#acsm-guidelines
 * @source docs/sources.md#finucane-2020
 * @source policy
 */
export const safetyRules: readonly ProgressionRule[] = [
  {"id":"s-red-flag","priority":1,"when":["redFlag","==",true],"action":"STOP_REFER","params":{},"source":"the red flags themselves"},
  {"id":"s-neuro","priority":2,"when":["newNeuroDeficit","==",true],"action":"STOP_REFER","params":{},"source":"Finucane LM et al., J Orthop Sports Phys Ther 2020;50:350-72"},
  {"id":"s-injurious-fall","priority":3,"when":["injuriousFall","==",true],"action":"STOP_REFER","params":{},"source":"policy (own knowledge)"},
  {"id":"s-bp","priority":5,"when":{"any":[["sbp",">=","$sbpCeiling"],["dbp",">=","$dbpCeiling"]]},"action":"STOP_TODAY","params":{},"source":"ACSM's Guidelines, 11th edition, 2021; the limits are policy"},
  {"id":"s-hr-spo2","priority":6,"when":{"any":[["hr",">","$hrCeiling"],["hr","<","$hrFloor"],["spo2","<","$spo2Floor"]]},"action":"STOP_TODAY","params":{},"source":"policy"},
  {"id":"s-fever","priority":7,"when":["tempC",">","$feverAbove"],"action":"STOP_TODAY","params":{},"source":"ACSM's Guidelines, 11th edition, 2021"},
  {"id":"s-bp-low","priority":8,"when":["sbp","<","$sbpFloor"],"action":"STOP_TODAY","params":{},"source":"policy"},
  {"id":"s-contra","priority":10,"when":["blockedByContraindication","==",true],"action":"SUBSTITUTE","params":{},"source":"the contraindications themselves"},
  {"id":"s-nmes-skin","priority":11,"when":{"all":[["form","==","nmes"],["skinReaction","in",["burn","blister","redness>24h"]]]},"action":"SUBSTITUTE","params":{},"source":"Houghton PE et al., Physiother Can 2010;62(5 spec):1-80"},
  {"id":"s-breath-dizzy","priority":12,"when":{"all":[["form","in",["breathing-pattern","imt"]],["dizziness","==",true]]},"action":"REGRESS","params":{"volumePct":-50},"source":"policy (own knowledge)"},
  {"id":"g-screen-missing","priority":13,"when":{"any":[["safetyScreenDone","missing",true],["safetyScreenDone","==",false]]},"action":"HOLD","params":{},"source":"policy (own knowledge)"},
  {"id":"g-data-missing","priority":14,"when":{"any":[["painDuring","missing",true],["painSettledByMorning","missing",true],["soreness","missing",true]]},"action":"HOLD","params":{},"source":"policy"},
  {"id":"g-tissue-time","priority":15,"when":{"any":[["weeksPostOp","<","$gateWeeks"],{"all":[["gateWeeks",">",0],["weeksPostOp","missing",true]]}]},"action":"HOLD","params":{},"source":"the healing gates themselves"},
  {"id":"s-dizzy","priority":16,"when":{"all":[["dizziness","==",true],["form","!=","breathing-pattern"],["form","!=","imt"]]},"action":"REASSESS","params":{},"source":"policy"},
  {"id":"s-fall","priority":17,"when":{"all":[["fallSinceLast","==",true],["form","in",["balance-static","balance-dynamic","functional-task","aerobic-locomotor","plyometric"]]]},"action":"REASSESS","params":{},"source":"policy"},
  {"id":"s-mechanical","priority":18,"when":["lockingOrGivingWay","==",true],"action":"REASSESS","params":{"referOut":true},"source":"policy"},
  {"id":"g-effusion-missing","priority":19,"when":{"any":[{"all":[["effusionTracked","==",true],["effusion","missing",true]]},{"all":[["effusion",">=",1],["effusionChange","missing",true]]}]},"action":"HOLD","params":{},"source":"policy"},
];
