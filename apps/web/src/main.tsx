import './app/polyfills.js';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { startMessages } from './messages/start-messages.js';
import './app/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void startMessages().then(() => createRoot(root).render(<App />));
