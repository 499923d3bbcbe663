import type { Translation } from '@meepraten/design-system';
import type { Words } from './words.js';

export const words: Translation<Words, 'one' | 'many'> = ({ list, plural, select }) => {
  const acts: Words['acts'] = {
    failure: (code) =>
      select(code, {
        offline: 'Não funcionou: você está sem conexão. Tente novamente assim que estiver online.',
        'rate-limited': 'Não funcionou: há pedidos demais ao mesmo tempo. Tente novamente em um minuto.',
        'not-found': 'Não funcionou: este comentário não existe mais.',
        closed: 'Não funcionou: aqui não se pode mais alterar nada.',
        other: 'Não funcionou: não é possível acessar o servidor. Tente novamente mais tarde.',
      }),
  };

  const arrived = (count: number) =>
    plural(count, { one: '# novo comentário', many: '# de novos comentários', other: '# novos comentários' });

  return {
    acts,
    arrivals: { arrived, show: (count) => `${arrived(count)} – mostrar` },
    editing: {
      ...acts,
      heading: 'Editar o seu comentário',
      save: 'Salvar a alteração',
      saving: 'Salvando…',
      cancel: 'Cancelar',
      published: 'A sua alteração foi salva.',
      pending: 'A sua alteração foi salva e aguarda aprovação.',
      stale:
        'Enquanto isso, o seu comentário foi alterado em outro lugar. Agora ele está assim; o seu texto continua no campo. Aproveite o que quiser manter e salve novamente.',
    },
    extras: {
      reply: 'Responder',
      like: (count) =>
        count > 0
          ? plural(count, {
              one: 'Curtir, # vez até agora',
              many: 'Curtir, # de vezes até agora',
              other: 'Curtir, # vezes até agora',
            })
          : 'Curtir',
      cancel: 'Cancelar',
      published: 'O seu comentário foi publicado.',
      pending: 'O seu comentário chegou e aguarda aprovação.',
      replyTo: (name) => `Resposta a ${name}`,
      moreActions: (name) => `Mais ações para o comentário de ${name}`,
      own: 'Os meus comentários neste site',
      menuLost:
        'Não foi possível carregar. Verifique a sua conexão e pressione o botão outra vez. Se isso não ajudar, recarregue a página.',
      failure: (code) =>
        select(code, {
          offline: 'Você está sem conexão. Poderá ler os comentários assim que estiver online.',
          timeout: 'Os comentários estão demorando demais para chegar. Tente novamente.',
          blocked: 'Não é possível acessar o servidor dos comentários. Tente novamente mais tarde.',
          'rate-limited': 'Há pedidos demais ao mesmo tempo. Tente novamente em um minuto.',
          'not-found': 'Estes comentários não existem no servidor. Por favor, avise quem cuida do site.',
          denied:
            'O site não deixa todos lerem estes comentários. Avise, por favor, o responsável pelo site.',
          other: 'Não foi possível carregar os comentários. Tente novamente mais tarde.',
        }),
    },
    myReactions: {
      heading: 'Os meus comentários neste site',
      explanation:
        'Estes são os comentários que você escreveu neste dispositivo. Só é possível editá-los e retirá-los aqui, no próprio comentário.',
      close: 'Fechar',
      empty: 'Não há comentários seus neste dispositivo.',
      states: {
        published: 'Publicado',
        pending: 'Aguarda aprovação',
        spam: 'Não publicado',
        rejected: 'Não publicado',
        deleted: 'Removido',
      },
      wipe: 'Apagar tudo neste dispositivo',
      sure: 'Tem certeza? Os rascunhos, os artigos guardados e o direito de editar ou retirar os seus comentários desaparecem deste dispositivo. O que foi publicado continua publicado.',
      wipeNow: 'Sim, apagar tudo',
      keep: 'Não, manter',
      wiped: 'Tudo deste site foi apagado deste dispositivo.',
      denied: 'Não foi possível apagar: o seu navegador não dá acesso ao que está guardado aqui.',
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
    ownPart: {
      you: 'Você',
      refused: 'Não publicado',
      because: (reasons) => `O que contou: ${list(reasons)}.`,
      reasons: {
        'odd-shape': 'o texto tem uma forma incomum, como só maiúsculas ou sempre o mesmo caractere',
        'trap-field': 'um campo que só os programas veem estava preenchido',
        'too-fast': 'o comentário chegou muito pouco depois de a página ser aberta',
        'many-from-visitor': 'muitos comentários vieram da sua conexão em pouco tempo',
        'busy-thread': 'no momento, chegam aqui mais comentários do que o normal',
        'many-links': 'ele contém muitos links',
        'new-link': 'ele contém um link para um site que ainda não foi citado aqui',
        'word-list': 'ele contém uma palavra que quem cuida do site quer ver primeiro',
        'near-duplicate': 'o texto se parece muito com outro comentário de hoje',
        'first-reaction': 'é o seu primeiro comentário aqui, ou você não deixou um endereço de e-mail',
        'every-reaction': 'neste site, todo comentário é lido primeiro',
        'no-proof-of-work': 'o seu navegador não conseguiu mostrar que você não é um robô',
        'check-failed': 'não foi possível concluir uma verificação',
      },
    },
    reactionMenu: {
      change: 'Editar',
      withdraw: 'Retirar',
      quote: 'Citar',
      copyLink: 'Copiar link',
      copied: 'O link foi copiado.',
      copyByHand: 'Copie este endereço:',
      report: 'Denunciar',
      lost: 'Não foi possível carregar. Verifique a sua conexão e tente novamente.',
    },
    reactions: {
      count: (count) =>
        plural(count, { one: '# comentário', many: '# de comentários', other: '# comentários' }),
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
      asFile: 'Esta página foi aberta como arquivo. Os comentários só funcionam em um site.',
      unreadable: 'Não foi possível carregar os comentários. Tente novamente mais tarde.',
      inReplyTo: (name) => `Em resposta a ${name}`,
      moreAnswers: (count) =>
        plural(count, {
          one: 'Mostrar mais # resposta',
          many: 'Mostrar mais # de respostas',
          other: 'Mostrar mais # respostas',
        }),
    },
    reporting: {
      ...acts,
      heading: 'Denunciar este comentário',
      promise: 'Quem cuida deste site lê a sua denúncia. Quem escreveu o comentário não vê quem o denunciou.',
      reason: 'O que há de errado?',
      reasons: {
        spam: 'Publicidade ou spam',
        abuse: 'Ofensivo ou de ódio',
        'personal-data': 'Dados de outra pessoa',
        illegal: 'Ilegal ou perigoso',
        other: 'Outra coisa',
      },
      note: 'Explicação (opcional)',
      send: 'Enviar denúncia',
      cancel: 'Cancelar',
      sent: 'Obrigado. Quem cuida do site vai analisar.',
      tooLong: (count) =>
        plural(count, {
          one: 'Encurte a sua explicação: # caractere a mais.',
          many: 'Encurte a sua explicação: # de caracteres a mais.',
          other: 'Encurte a sua explicação: # caracteres a mais.',
        }),
    },
    waiting: {
      about: 'Explicação: aguarda aprovação',
      explanation:
        'Outras pessoas verão este comentário quando quem cuida do site o tiver lido e aprovado. Até lá, só você o vê, neste dispositivo.',
      aboutRefusal: 'Explicação: não publicado',
      refusal: 'Quem cuida do site não publicou este comentário. Só você ainda o vê, neste dispositivo.',
    },
    withdrawing: {
      ...acts,
      withdrawn:
        'Você retirou este comentário. Assim que seguir adiante, ele desaparece também para as outras pessoas.',
      undo: 'Desfazer',
    },
  };
};
