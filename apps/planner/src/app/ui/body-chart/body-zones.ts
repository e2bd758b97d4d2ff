import type { RegionId } from '@repattern/domain';

/** A part of the body that has a name, on one half of the chart. */
export interface BodyZone {
  /** What it is called, after `left` or `right`. */
  readonly name: string;
  readonly region: RegionId;
  /** Corners on a chart of 200 × 460: distance from the midline, and height from the top. */
  readonly corners: readonly (readonly [number, number])[];
  /** Whether it reaches over the midline, where it has no side. */
  readonly central?: true;
}

const arm = (face: 'front' | 'back'): readonly BodyZone[] => [
  { name: `upper arm, ${face}`, region: 'shoulder', corners: quad([40, 122, 57], [48, 160, 64]) },
  { name: `elbow, ${face}`, region: 'elbow-wrist', corners: quad([48, 160, 64], [51, 186, 70]) },
  { name: `forearm, ${face}`, region: 'elbow-wrist', corners: quad([51, 186, 70], [60, 222, 76]) },
  { name: `wrist, ${face}`, region: 'elbow-wrist', corners: quad([60, 222, 76], [60, 238, 80]) },
  { name: `hand, ${face}`, region: 'elbow-wrist', corners: quad([56, 238, 86], [56, 288, 86]) },
];

/** The named parts of either view, the smaller ones first. Together they cover the figure. */
export const bodyZones: Readonly<Record<'front' | 'back', readonly BodyZone[]>> = {
  front: [
    { name: 'neck, front', region: 'cervical', corners: quad([0, 62, 14], [0, 90, 15]), central: true },
    { name: 'head', region: 'cervical', corners: quad([0, 6, 24], [0, 62, 24]), central: true },
    {
      name: 'shoulder, front',
      region: 'shoulder',
      corners: [...quad([15, 82, 40], [30, 106, 56]), [58, 126], [40, 122]],
    },
    { name: 'chest', region: 'thoracic', corners: quad([0, 88, 36], [0, 138, 40]), central: true },
    { name: 'upper abdomen', region: 'trunk', corners: quad([0, 138, 40], [0, 182, 35]), central: true },
    { name: 'outer hip', region: 'hip', corners: quad([35, 204, 42], [36, 248, 48]) },
    {
      name: 'hip, front',
      region: 'hip',
      corners: [
        [14, 222],
        [34, 200],
        [46, 244],
        [6, 248],
        [2, 236],
      ],
    },
    { name: 'lower abdomen', region: 'lumbopelvic', corners: quad([0, 182, 36], [0, 236, 36]), central: true },
    { name: 'thigh, front', region: 'hip', corners: quad([0, 236, 48], [7, 304, 40]) },
    { name: 'knee, front', region: 'knee', corners: quad([7, 304, 40], [7, 341, 38]) },
    { name: 'shin', region: 'ankle-foot', corners: quad([7, 341, 38], [10, 404, 30]) },
    { name: 'ankle, front', region: 'ankle-foot', corners: quad([10, 404, 30], [12, 426, 32]) },
    { name: 'foot, top', region: 'ankle-foot', corners: quad([12, 426, 32], [12, 452, 38]) },
    ...arm('front'),
  ],
  back: [
    { name: 'neck, back', region: 'cervical', corners: quad([0, 60, 14], [0, 90, 16]), central: true },
    { name: 'head, back', region: 'cervical', corners: quad([0, 6, 24], [0, 60, 24]), central: true },
    { name: 'shoulder blade', region: 'shoulder', corners: quad([13, 103, 40], [13, 143, 38]) },
    {
      name: 'shoulder, back',
      region: 'shoulder',
      corners: [...quad([16, 82, 40], [30, 104, 56]), [58, 126], [40, 122]],
    },
    { name: 'upper back', region: 'thoracic', corners: quad([0, 88, 36], [0, 132, 40]), central: true },
    { name: 'mid back', region: 'thoracic', corners: quad([0, 132, 42], [0, 168, 38]), central: true },
    { name: 'lower back', region: 'lumbopelvic', corners: quad([0, 168, 38], [0, 204, 40]), central: true },
    { name: 'sacrum', region: 'lumbopelvic', corners: quad([0, 204, 8], [0, 226, 5]), central: true },
    { name: 'outer hip', region: 'hip', corners: quad([36, 206, 44], [36, 248, 48]) },
    { name: 'buttock', region: 'hip', corners: quad([0, 200, 40], [0, 248, 44]) },
    { name: 'thigh, back', region: 'hip', corners: quad([2, 248, 48], [7, 306, 40]) },
    { name: 'knee, back', region: 'knee', corners: quad([7, 306, 40], [7, 336, 38]) },
    { name: 'calf', region: 'ankle-foot', corners: quad([7, 336, 38], [10, 394, 32]) },
    { name: 'Achilles tendon', region: 'ankle-foot', corners: quad([10, 394, 32], [12, 426, 32]) },
    { name: 'heel', region: 'ankle-foot', corners: quad([12, 426, 32], [12, 452, 38]) },
    ...arm('back'),
  ],
};

/** Four corners from an upper and a lower edge: nearest to the midline, height, farthest from it. */
function quad(
  [upperNear, upperY, upperFar]: readonly [number, number, number],
  [lowerNear, lowerY, lowerFar]: readonly [number, number, number],
): readonly (readonly [number, number])[] {
  return [
    [upperNear, upperY],
    [upperFar, upperY],
    [lowerFar, lowerY],
    [lowerNear, lowerY],
  ];
}
