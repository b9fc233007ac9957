import './chatgpt.css';
import '../fresh/chatgpt.css';
import { start } from '../start.tsx';
import { App } from './app.tsx';

start(App);
