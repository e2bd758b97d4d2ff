import type { Motion } from './motion';

/**
 * Every motion with its reference range.
 * @source docs/sources.md#norkin-white
 */
export const motions: readonly Motion[] = [
  {"id":"cervical-flexion","joint":"cervical","motion":"flexion","normDeg":45,"functionalMinDeg":35,"region":"cervical"},
  {"id":"cervical-extension","joint":"cervical","motion":"extension","normDeg":45,"functionalMinDeg":35,"region":"cervical"},
  {"id":"cervical-lateral-flexion","joint":"cervical","motion":"lateral-flexion","normDeg":45,"functionalMinDeg":25,"region":"cervical"},
  {"id":"cervical-rotation","joint":"cervical","motion":"rotation","normDeg":60,"functionalMinDeg":45,"region":"cervical"},
  {"id":"thoracolumbar-flexion","joint":"thoracolumbar","motion":"flexion","normDeg":80,"functionalMinDeg":50,"region":"lumbopelvic"},
  {"id":"thoracolumbar-extension","joint":"thoracolumbar","motion":"extension","normDeg":25,"functionalMinDeg":15,"region":"lumbopelvic"},
  {"id":"thoracolumbar-lateral-flexion","joint":"thoracolumbar","motion":"lateral-flexion","normDeg":35,"functionalMinDeg":20,"region":"lumbopelvic"},
  {"id":"thoracolumbar-rotation","joint":"thoracolumbar","motion":"rotation","normDeg":45,"functionalMinDeg":30,"region":"thoracic"},
  {"id":"shoulder-flexion","joint":"shoulder","motion":"flexion","normDeg":180,"functionalMinDeg":120,"region":"shoulder","cdc":{"female20to44":172,"male20to44":168.8,"female45to69":168.1,"male45to69":164}},
  {"id":"shoulder-extension","joint":"shoulder","motion":"extension","normDeg":60,"functionalMinDeg":30,"region":"shoulder"},
  {"id":"shoulder-abduction","joint":"shoulder","motion":"abduction","normDeg":180,"functionalMinDeg":120,"region":"shoulder"},
  {"id":"shoulder-internal-rotation","joint":"shoulder","motion":"internal-rotation","normDeg":70,"functionalMinDeg":50,"region":"shoulder"},
  {"id":"shoulder-external-rotation","joint":"shoulder","motion":"external-rotation","normDeg":90,"functionalMinDeg":60,"region":"shoulder"},
  {"id":"elbow-flexion","joint":"elbow","motion":"flexion","normDeg":150,"functionalMinDeg":130,"region":"elbow-wrist","cdc":{"female20to44":150,"male20to44":144.6,"female45to69":148.3,"male45to69":143.5}},
  {"id":"elbow-extension","joint":"elbow","motion":"extension","normDeg":0,"functionalMinDeg":-30,"region":"elbow-wrist","cdc":{"female20to44":4.7,"male20to44":0.8,"female45to69":3.6,"male45to69":-0.7}},
  {"id":"forearm-pronation","joint":"forearm","motion":"pronation","normDeg":80,"functionalMinDeg":50,"region":"elbow-wrist","cdc":{"female20to44":82,"male20to44":76.9,"female45to69":80.8,"male45to69":77.7}},
  {"id":"forearm-supination","joint":"forearm","motion":"supination","normDeg":80,"functionalMinDeg":50,"region":"elbow-wrist","cdc":{"female20to44":90.6,"male20to44":85,"female45to69":87.2,"male45to69":82.4}},
  {"id":"wrist-flexion","joint":"wrist","motion":"flexion","normDeg":80,"functionalMinDeg":40,"region":"elbow-wrist"},
  {"id":"wrist-extension","joint":"wrist","motion":"extension","normDeg":70,"functionalMinDeg":40,"region":"elbow-wrist"},
  {"id":"hip-flexion","joint":"hip","motion":"flexion","normDeg":120,"functionalMinDeg":110,"region":"hip","cdc":{"female20to44":133.8,"male20to44":130.4,"female45to69":130.8,"male45to69":127.2}},
  {"id":"hip-extension","joint":"hip","motion":"extension","normDeg":20,"functionalMinDeg":10,"region":"hip","cdc":{"female20to44":18.1,"male20to44":17.4,"female45to69":16.7,"male45to69":13.5}},
  {"id":"hip-abduction","joint":"hip","motion":"abduction","normDeg":45,"functionalMinDeg":20,"region":"hip"},
  {"id":"hip-adduction","joint":"hip","motion":"adduction","normDeg":25,"functionalMinDeg":10,"region":"hip"},
  {"id":"hip-internal-rotation","joint":"hip","motion":"internal-rotation","normDeg":45,"functionalMinDeg":20,"region":"hip"},
  {"id":"hip-external-rotation","joint":"hip","motion":"external-rotation","normDeg":45,"functionalMinDeg":20,"region":"hip"},
  {"id":"knee-flexion","joint":"knee","motion":"flexion","normDeg":135,"functionalMinDeg":110,"region":"knee","cdc":{"female20to44":141.9,"male20to44":137.7,"female45to69":137.8,"male45to69":132.9}},
  {"id":"knee-extension","joint":"knee","motion":"extension","normDeg":0,"functionalMinDeg":0,"region":"knee","cdc":{"female20to44":1.6,"male20to44":1,"female45to69":1.2,"male45to69":0.5}},
  {"id":"ankle-dorsiflexion","joint":"ankle","motion":"dorsiflexion","normDeg":20,"functionalMinDeg":10,"region":"ankle-foot","cdc":{"female20to44":13.8,"male20to44":12.7,"female45to69":11.6,"male45to69":11.9}},
  {"id":"ankle-plantar-flexion","joint":"ankle","motion":"plantar-flexion","normDeg":50,"functionalMinDeg":20,"region":"ankle-foot","cdc":{"female20to44":62.1,"male20to44":54.6,"female45to69":56.5,"male45to69":49.4}},
  {"id":"subtalar-inversion","joint":"subtalar","motion":"inversion","normDeg":35,"functionalMinDeg":10,"region":"ankle-foot"},
  {"id":"subtalar-eversion","joint":"subtalar","motion":"eversion","normDeg":15,"functionalMinDeg":5,"region":"ankle-foot"},
  {"id":"first-mtp-extension","joint":"first-mtp","motion":"extension","normDeg":70,"functionalMinDeg":60,"region":"ankle-foot"},
];
