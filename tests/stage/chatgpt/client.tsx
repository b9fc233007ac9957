import './chatgpt.css';
import { start } from '../start.tsx';
import { App } from './app.tsx';

start(App);
