import { chatgptPages } from '../chatgpt/pages.tsx';
import { Dialogo } from './dialogo.tsx';
import { Tiles } from './tiles.tsx';

/** The page brings its own frame. */
export const Redesign = chatgptPages({ Frame: ({ children }) => children, Usage: Tiles, Dialog: Dialogo });
