import { start } from '../start.tsx';
import { Redesigned } from './redesigned.tsx';

start(Redesigned);
