/** Starts the atlas. */
import '../../components/styles/tokens.css';
import '../../components/styles/page.css';
import '../../components/styles/card.css';
import '../../components/styles/atlas.css';
import dataset from 'virtual:dataset';
import { mountPage } from '../shared/mount-page.tsx';
import { AtlasPage } from './AtlasPage.tsx';

mountPage('atlas_title', <AtlasPage dataset={dataset()} />);
