import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ number, plural, select }) => ({
  articleBody: {
    loading: 'Carregando o artigo…',
    failed: (code) =>
      select(code, {
        offline: 'Você está sem conexão. Conecte-se à internet e tente novamente.',
        timeout: 'O artigo está demorando demais para chegar. Tente novamente mais tarde.',
        'not-found': 'Não há (ou não há mais) um artigo neste endereço.',
        other: 'Não foi possível carregar o artigo. Tente novamente mais tarde.',
      }),
    retry: 'Tentar novamente',
    openItself: 'Abrir o próprio artigo',
    by: (names) => `Por ${names}`,
    readingTime: (minutes) =>
      plural(minutes, {
        one: '# minuto de leitura',
        many: '# de minutos de leitura',
        other: '# minutos de leitura',
      }),
  },
  contents: { contents: 'Conteúdo', headingLink: 'Link para este título' },
  note: { note: (number) => `Nota ${number}`.trim(), closeNote: 'Fechar a nota' },
  quoting: {
    passage: 'Trecho selecionado',
    copyLink: 'Copiar link',
    share: 'Compartilhar',
    react: 'Comentar este trecho',
    reach: 'Pressione Tab para ver o que você pode fazer com este trecho.',
    linkCopied: 'O link para este trecho foi copiado.',
    quoteCopied: 'O trecho foi copiado: cole-o no seu comentário.',
    copyDenied: 'O seu navegador não deixa esta página copiar. O link é:',
  },
  readingListDialog: {
    heading: 'Salvos neste dispositivo',
    close: 'Fechar',
    empty: 'Não há nada salvo.',
    remove: 'Remover',
    clear: 'Limpar tudo',
    undo: 'Desfazer',
    removed: (title) => `Removido: ${title}`,
    cleared: 'Tudo foi removido.',
    restored: 'Está de volta na lista.',
    denied: 'O seu navegador não deixa este site alterar o que ele guarda neste dispositivo.',
  },
  saveSection: {
    save: 'Salvar',
    saved: 'Salvo',
    saveNoMore: 'remover dos salvos',
    savePictures: 'Salvar imagens',
    saveOnPinterest: 'Salvar no Pinterest',
    opensTab: 'abre em uma nova aba',
    picture: (name) => `imagem ${name}`,
    readingList: (count) => `Salvos neste dispositivo (${number(count)})`,
    outcome: {
      saved: 'Salvo neste dispositivo.',
      forgotten: 'Não está mais salvo.',
      denied: 'O seu navegador não deixa este site guardar nada neste dispositivo, por isso não foi salvo.',
    },
  },
  scrollRegions: {
    table: 'Tabela que rola para os lados',
    code: 'Código que rola para os lados',
  },
});
