/** Puts the preview's page into its place. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { levelText } from './levelText';
import './page.css';

levelText();
const place = document.getElementById('page');
if (place) createRoot(place).render(<App />);
