import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one'> = ({ plural, select }) => ({
  extras: {
    reply: 'Responder',
    cancel: 'Cancelar',
    published: 'O seu comentário foi publicado.',
    pending: 'O seu comentário chegou e aguarda aprovação.',
    replyTo: (name) => `Resposta a ${name}`,
    moreActions: (name) => `Mais ações para o comentário de ${name}`,
    menuLost:
      'Não foi possível carregar o menu. Verifique a sua conexão e pressione o botão outra vez. Se isso não ajudar, recarregue a página.',
    failure: (code) =>
      select(code, {
        offline: 'Você está sem conexão. Poderá ler os comentários assim que estiver online.',
        timeout: 'Os comentários estão demorando demais para chegar. Tente novamente.',
        blocked: 'Não é possível acessar o servidor dos comentários. Tente novamente mais tarde.',
        'rate-limited': 'Há pedidos demais ao mesmo tempo. Tente novamente em um minuto.',
        'not-found': 'Estes comentários não existem no servidor. Por favor, avise quem cuida do site.',
        denied: 'Estes comentários não existem no servidor. Por favor, avise quem cuida do site.',
        other: 'Não foi possível carregar os comentários. Tente novamente mais tarde.',
      }),
  },
  ordering: {
    order: 'Ordem',
    orders: {
      oldest: 'Mais antigos primeiro',
      newest: 'Mais recentes primeiro',
      best: 'Mais populares primeiro',
    },
    ordered: (order) => `Os comentários estão agora nesta ordem: ${order}.`,
  },
  reactionMenu: {
    copyLink: 'Copiar link',
    copied: 'O link foi copiado.',
    copyByHand: 'Copie este endereço:',
  },
  reactions: {
    count: (count) => plural(count, { one: '# comentário', other: '# comentários' }),
    loading: 'Carregando comentários…',
    retry: 'Tentar novamente',
    anonymous: 'Anônimo',
    owner: 'Autor',
    edited: 'Editado',
    waiting: 'Aguarda aprovação',
    deleted: 'Este comentário foi removido.',
    next: 'Carregar mais comentários',
    previous: 'Carregar comentários anteriores',
    empty: 'Ninguém comentou ainda.',
    closed: 'Os comentários estão encerrados.',
    invitationHeading: 'Participe da conversa',
    invitation: 'Quer acrescentar algo? Fique à vontade!',
    noServer: 'Dê a este elemento um endereço no atributo server.',
    unreadable: 'Não foi possível carregar os comentários. Tente novamente mais tarde.',
    inReplyTo: (name) => `Em resposta a ${name}`,
    moreAnswers: (count) =>
      plural(count, { one: 'Mostrar mais # resposta', other: 'Mostrar mais # respostas' }),
  },
  waiting: {
    about: 'Explicação: aguarda aprovação',
    explanation:
      'Outras pessoas verão este comentário quando quem cuida do site o tiver lido e aprovado. Até lá, só você o vê aqui, enquanto permanecer nesta página.',
  },
});
