import { render } from 'preact';
import '#styles/base.css';
import { App } from './App.tsx';

const root = document.getElementById('inbox');
if (root !== null) render(<App />, root);
