import { useStage } from '../state.ts';
import { english, type Words } from './words-english.ts';
import { korean } from './words-korean.ts';

export function useWords(): Words {
  return useStage().flags.has('korean') ? korean : english;
}
