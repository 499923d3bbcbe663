import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ ahead, number, plural, select }) => ({
  posting: {
    published: 'O seu comentário foi publicado.',
    pending: 'O seu comentário chegou e aguarda aprovação.',
    earlierStored:
      'A sua primeira versão já tinha chegado. O texto alterado continua aqui embaixo; envie-o como outro comentário ou apague-o.',
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
    failure: ({ code, retryAfter }) =>
      select(code, {
        timeout:
          'O servidor não respondeu a tempo. O seu texto continua aqui; tente novamente. O comentário nunca será publicado duas vezes.',
        'rate-limited': `Você está publicando muito rápido. O seu texto continua aqui; tente novamente ${retryAfter === undefined ? 'mais tarde' : ahead(retryAfter)}.`,
        closed:
          'Os comentários estão encerrados aqui. O seu texto continua aqui para que você possa copiá-lo.',
        denied:
          'Este site não pode publicar comentários aqui. O seu texto continua aqui; por favor, avise quem cuida do site.',
        'not-found':
          'Este espaço de comentários não existe. O seu texto continua aqui; por favor, avise quem cuida do site.',
        conflict:
          'Outra versão deste texto já foi enviada. Veja se ela está publicada; se não estiver, envie esta outra vez.',
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
    submit: 'Publicar comentário',
    sending: 'Enviando…',
    retry: 'Tentar novamente',
    offline: 'Você está sem conexão. O seu texto continua aqui; tente novamente quando estiver online.',
    lost: 'Uma parte do formulário não chegou. O seu texto continua aqui; tente novamente. Se isso não ajudar, copie o texto e recarregue a página.',
    noServer: 'Dê a este elemento um endereço no atributo server.',
  },
});
