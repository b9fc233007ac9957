import './redesigned.css';
import '../fresh/chatgpt.css';
import { start } from '../start.tsx';
import { Redesigned } from './redesigned.tsx';

start(Redesigned);
