import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ ahead, number, plural, select }) => ({
  formatting: {
    toolbar: 'Formatação',
    bold: 'Negrito',
    link: 'Ligação',
    quote: 'Citação',
    list: 'Lista',
    shortcuts: ({ bold, link }) => `${bold} põe palavras em negrito, ${link} cria uma ligação.`,
  },
  keeping: {
    queued: 'Guardado neste dispositivo',
    queuedOffline: 'Você está sem conexão.',
    queuedOutOfReach: 'Agora não é possível acessar o servidor.',
    queuedUntil:
      'Será enviado assim que você abrir este site de novo, ou antes, se a conexão voltar. Para alterar algo, altere e envie novamente.',
    otherTab: 'O mesmo comentário foi escrito em outra aba',
    otherTabHow: 'Os dois textos estão guardados. Qual você quer?',
    otherText: 'O texto da outra aba',
    keepThis: 'Manter este texto',
    takeOther: 'Usar o outro texto',
    keepBoth: 'Os dois, um abaixo do outro',
    denied:
      'O seu texto não pode ser guardado neste dispositivo. Envie-o ou copie-o antes de sair da página, senão ele será perdido.',
    cleared:
      'O seu texto foi apagado deste dispositivo e agora só está aqui. Envie-o ou copie-o antes de sair da página, senão ele será perdido.',
    copy: 'Copiar texto',
    copied: 'O texto foi copiado.',
    selected: 'O texto está selecionado: copie-o com o teclado ou com o menu do seu navegador.',
  },
  posting: {
    published: 'O seu comentário foi publicado.',
    pending: 'O seu comentário chegou e aguarda aprovação.',
    unexplained:
      'O seu comentário chegou. O site não diz quando os outros o verão: talvez aguarde aprovação.',
    hashHint: 'O endereço de e-mail não é publicado, mas um código que o WordPress gera a partir dele é',
    earlierStored:
      'A sua primeira versão já tinha chegado. O texto alterado continua aqui embaixo; envie-o como outro comentário ou apague-o.',
    said: (words) => `O site diz: “${words}”`,
    charactersLeft: (count) =>
      plural(count, {
        one: 'Resta # caractere',
        many: 'Restam # de caracteres',
        other: 'Restam # caracteres',
      }),
    charactersOver: (count) =>
      plural(count, {
        one: '# caractere a mais',
        many: '# de caracteres a mais',
        other: '# caracteres a mais',
      }),
    blocked: 'Não é possível acessar o servidor. O seu texto continua aqui; tente novamente mais tarde.',
    errorCount: (count) => plural(count, { one: 'Há # erro', many: 'Há # de erros', other: 'Há # erros' }),
    fieldError: ({ field, code, max }) => {
      if (field === 'parentId')
        return 'Esse comentário não existe mais. Publique o seu texto como um comentário novo.';
      if (code === 'too-long')
        return field === 'body'
          ? `Encurte o seu comentário para ${number(max)} caracteres.`
          : `Não use mais de ${number(max)} caracteres aqui.`;
      return select(field, {
        body: 'Escreva o seu comentário.',
        name: 'Digite o seu nome.',
        website: 'Digite um endereço web completo, como www.exemplo.com, ou deixe o campo vazio.',
        other:
          code === 'required' ? 'Digite o seu e-mail.' : 'Digite um e-mail completo, como nome@exemplo.com.',
      });
    },
    failure: ({ code, retryAfter, at }) =>
      select(code, {
        timeout:
          'O servidor não respondeu a tempo. O seu texto continua aqui; tente novamente. O comentário nunca será publicado duas vezes.',
        'rate-limited': `Em pouco tempo foram publicados mais comentários do que é permitido aqui. O seu texto continua aqui; tente novamente ${retryAfter === undefined ? 'mais tarde' : ahead(retryAfter, at)}.`,
        closed:
          'Os comentários estão encerrados aqui. O seu texto continua aqui para que você possa copiá-lo.',
        denied:
          'Este site não pode publicar comentários aqui. O seu texto continua aqui; por favor, avise quem cuida do site.',
        'not-found':
          'Este espaço de comentários não existe. O seu texto continua aqui; por favor, avise quem cuida do site.',
        conflict:
          'Outra versão deste texto já foi enviada. Veja se ela está publicada; se não estiver, envie esta outra vez.',
        expired:
          'Durante dias não foi possível enviar este comentário. Veja se ele está publicado; se não estiver, envie-o outra vez.',
        invalid:
          'O servidor não pode aceitar este comentário. O seu texto continua aqui; altere-o e tente novamente.',
        other: 'Algo deu errado no servidor. O seu texto continua aqui; tente novamente mais tarde.',
      }),
  },
  preview: {
    tabs: 'O seu comentário',
    write: 'Escrever',
    preview: 'Prévia',
    loading: 'Preparando a prévia…',
    empty: 'Ainda não há nada para mostrar',
    retry: 'Tentar novamente',
    failure: (code) =>
      select(code, {
        offline: 'Você está sem conexão. Continue escrevendo; a prévia volta quando você estiver online.',
        timeout: 'A prévia está demorando demais. Tente novamente.',
        blocked: 'Não é possível acessar o servidor. Continue escrevendo ou tente novamente mais tarde.',
        'rate-limited': 'Você está pedindo prévias muito rápido. Tente novamente em um minuto.',
        invalid: 'O seu comentário é longo demais para uma prévia. Encurte-o primeiro.',
        other: 'Não foi possível preparar a prévia. Continue escrevendo ou tente novamente mais tarde.',
      }),
  },
  reactionForm: {
    heading: 'Deixe um comentário',
    required: 'Os campos obrigatórios são marcados com *',
    body: 'Comentário',
    name: 'Nome',
    email: 'E-mail',
    emailHint: 'O seu endereço de e-mail não será publicado',
    website: 'Site',
    subscribe: 'Avisar-me por e-mail quando alguém responder',
    remember: 'Lembrar os meus dados neste dispositivo',
    submit: 'Publicar comentário',
    sending: 'Enviando…',
    retry: 'Tentar novamente',
    offline: 'Você está sem conexão. O seu texto continua aqui; tente novamente quando estiver online.',
    lost: 'Uma parte do formulário não chegou. O seu texto continua aqui; tente novamente. Se isso não ajudar, copie o texto e recarregue a página.',
    noServer: 'Dê a este elemento um endereço no atributo server.',
    asFile: 'Esta página foi aberta como arquivo. Os comentários só funcionam em um site.',
  },
  work: {
    doing: 'Um pequeno cálculo para travar o spam…',
    cancel: 'Cancelar',
  },
});
