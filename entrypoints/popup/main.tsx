/** Starts the toolbar popup. */
import '../../components/styles/tokens.css';
import '../../components/styles/page.css';
import '../../components/styles/card.css';
import '../../components/styles/popup.css';
import '../../components/styles/popup-record.css';
import dataset from 'virtual:dataset';
import sites from 'virtual:sites';
import { mountPage } from '../shared/mount-page.tsx';
import { PopupPage } from './PopupPage.tsx';

mountPage('popup_title', <PopupPage dataset={dataset()} sites={sites()} />);
