// Fetched on demand: the shipped library weighs more than all screens together.
export { shippedExercises } from '@repattern/domain';
