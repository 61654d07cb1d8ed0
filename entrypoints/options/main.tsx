/** Starts the settings page. */
import '../../components/styles/tokens.css';
import '../../components/styles/page.css';
import '../../components/styles/options.css';
import '../reader.content/marks.css';
import dataset from 'virtual:dataset';
import sites from 'virtual:sites';
import { mountPage } from '../shared/mount-page.tsx';
import { OptionsPage } from './OptionsPage.tsx';

const { asOf, entities, sources } = dataset();
const counts = {
  asOf,
  entities: entities.length,
  facts: entities.reduce((sum, { facts }) => sum + facts.length, 0),
  positions: entities.reduce((sum, { positions }) => sum + positions.length, 0),
  sources: sources.length,
};

mountPage('options_title', <OptionsPage sites={sites()} counts={counts} />);
