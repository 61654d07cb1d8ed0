/** Starts the page that opens after the installation. */
import '../../components/styles/tokens.css';
import '../../components/styles/page.css';
import '../../components/styles/welcome.css';
import sites from 'virtual:sites';
import { mountPage } from '../shared/mount-page.tsx';
import { WelcomePage } from './WelcomePage.tsx';

mountPage('welcome_title', <WelcomePage sites={sites()} />);
