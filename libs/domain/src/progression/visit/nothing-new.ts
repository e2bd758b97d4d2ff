import type { VisitDocument, VisitResponse, VisitScreen } from './visit-document';

/**
 * The visit with “nothing new” said to every question that is still open: no red flag, no new deficit, fall, locking or event,
 * precautions unchanged, pain settled by the morning, no soreness; and no vital signs indicated, where they may be left out.
 * What was answered stays as it was answered.
 */
export function nothingNew(visit: VisitDocument, mayOmitVitals: boolean): VisitDocument {
  return { ...visit, screen: quietScreen(visit.screen, mayOmitVitals), response: quietResponse(visit.response) };
}

function quietScreen(screen: VisitScreen, mayOmitVitals: boolean): VisitScreen {
  return {
    ...screen,
    redFlag: screen.redFlag ?? screen.raised.length > 0,
    newNeuroDeficit: screen.newNeuroDeficit ?? false,
    fall: screen.fall ?? 'none',
    lockingOrGivingWay: screen.lockingOrGivingWay ?? false,
    newEvent: screen.newEvent ?? false,
    precautions: screen.precautions ?? (screen.flags.length > 0 ? 'changed' : 'unchanged'),
    vitals: screen.vitals ?? (mayOmitVitals ? 'not-indicated' : null),
  };
}

function quietResponse(response: VisitResponse): VisitResponse {
  const sore = response.sorenessKind !== null || response.sorenessHours !== null;
  return {
    ...response,
    settledByMorning: response.settledByMorning ?? true,
    soreness: response.soreness ?? (sore ? null : 'none'),
  };
}
