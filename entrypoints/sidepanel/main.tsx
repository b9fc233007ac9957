import { openApp } from '../../components/app/open-app.tsx';

openApp('panel');
