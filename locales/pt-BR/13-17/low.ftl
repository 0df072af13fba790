### A teenager does not want to live, or self-harms: wording where it should differ. Straight and calm. No method.

low_start =
    Que bom que você está aqui. Sentir isso não é culpa sua nem fraqueza.

    Abaixo estão pessoas que conversam exatamente sobre isso. Você não precisa das palavras certas, nem de um motivo “grave o bastante”.

    Como está agora?
    .now = Posso me machucar ou me matar agora
    .hurt = Eu me machuquei
    .thoughts = Penso em morrer
    .harm = Eu me machuco para aguentar
    .someone = Eu me preocupo com alguém

low_now =
    Por favor, não fique sem companhia agora. Vá para onde há alguém, ou peça para alguém vir.

    Coloque distância entre você e qualquer coisa com que possa se machucar: vá para outro cômodo, ou entregue a alguém.

    Ligue, ou faça alguém ligar: eu não posso. Por mais forte que esteja agora, isso pode aliviar. Você só precisa atravessar este momento.
    .crisis = Quero falar com alguém

low_with =
    Que bom que tem alguém aí. Você pode dizer: “Estou pensando em me machucar. Por favor, fique comigo.”

    Essa pessoa pode fazer a ligação com você. Você também pode só mostrar esta tela.
    .said = Já contei
    .reacts = Tenho medo de falar
    .crisis = Quero falar com outra pessoa

low_alone =
    Quem poderia ficar com você na próxima hora? A família de amigos, alguém da vizinhança, da escola, do seu grupo?

    “Não estou em segurança agora. Você pode vir?” já basta. Não precisa explicar.
    .nobody = Não tem ninguém

low_no-call =
    Você pode mandar mensagem: “Não estou em segurança. Por favor, peça ajuda e venha.” Diga onde você está.

    Alguns canais de crise respondem por chat ou mensagem: o cartão avisa. Ou mostre a alguém perto: “Por favor, me ajude a ligar.”
    .sent = Já pedi a alguém
    .crisis = Quem responde por mensagem

low_check-safe = Por enquanto, você consegue ficar em segurança?

low_still =
    Foi bom você falar com sinceridade. Então deixe alguém ficar com você, ou ligue, agora mesmo.

    Nada grande precisa ser decidido hoje. Uma ligação, uma porta, uma pessoa.
    .crisis = Quero falar com alguém

low_safer =
    Você atravessou este momento. Os pensamentos podem voltar em ondas; ondas também baixam, e é mais fácil com alguém que sabe.

    O que ajudaria agora?
    .why = Há algo por trás disso
    .crisis = Quero falar com alguém
    .enough = Por agora chega

low_hurt =
    Que bom que você me contou. Eu não julgo você.

    Se você está sangrando muito, tomou algo que pode fazer mal, ou sente algo estranho ou que vai desmaiar: precisa de um médico agora, mesmo que pareça passar.

    Ligue, ou conte a alguém perto. Eu não posso ligar por você.
    .here = Alguém está me ajudando
    .small = É um ferimento leve

low_small =
    Ferimentos leves também merecem cuidado: água limpa, algo limpo para cobrir, e alguém que olhe se ficar vermelho, quente ou não fechar.

    O que está por baixo também merece cuidado. Você não precisa fazer por merecer.
    .worse = Está piorando
    .crisis = Quero falar com alguém
    .enough = Por agora chega

low_thoughts =
    Muita gente pensa em morrer em algum momento. Um pensamento não é uma decisão, e você não precisa agir por causa dele.

    Falar disso não piora. Para a maioria das pessoas, tira um pouco do peso.

    O que chega mais perto?
    .soon = Tenho um plano ou um momento
    .why = Há algo por trás disso

low_harm =
    Muita gente que se machuca está tentando aguentar sentimentos que são demais. Não é para chamar atenção, nem motivo de vergonha.

    Isso pode mudar, em geral aos poucos e mais fácil com apoio. Querer outros jeitos já é um começo.
    .wave = A vontade está aqui agora
    .die = Também penso em morrer
    .hurt = Eu me feri agora
    .crisis = Quero falar com alguém

low_wave =
    A vontade sobe e desce como uma onda. Você não precisa vencer, só deixar o tempo passar: alguns minutos, depois mais alguns.

    Escolha: ir até uma pessoa. Andar rápido. Água fria nas mãos. Música alta. Escrever tudo e rasgar.

    Deixe fora de alcance o que você poderia usar contra você, até passar.
    .crisis = Quero falar com alguém

low_why =
    Também há ajuda para o que está por trás, e você não precisa me dar detalhes. É uma destas coisas?
    .online = Ódio ou bullying
    .picture = Alguém tem imagens minhas
    .home = Minha casa não é segura
    .tired = Exaustão, tristeza ou medo

low_plan =
    Um plano de segurança para os dias ruins. Passe por ele na cabeça ou no papel, não aqui.

    Meus sinais de alerta. O que me ajuda a aguentar uma hora. Um lugar onde fico mais em segurança.

    Duas pessoas que posso procurar, e um canal que abre à noite. O que vou deixar fora de alcance, e quem pode guardar para mim.
    .crisis = Mostrar canais para ligar
    .enough = Por agora chega

low_keep =
    Em papel no bolso, ou com alguém que possa usar junto com você. Ler uma vez num dia calmo ajuda.

    Se alguém mexe no seu celular ou nas suas coisas, guarde na cabeça ou com alguém de confiança.
    .crisis = Mostrar canais para ligar
    .enough = Por agora chega

low_tell =
    Escolha um adulto para quem você se imagina contando. Falar, escrever ou mostrar isto, tudo vale:

    “Não estou bem. Tenho pensado em morrer e preciso que você me escute e me ajude a achar apoio.”

    Você decide quanto mais dizer. A primeira frase é a difícil.
    .reacts = E se reagirem mal?
    .told = Já contei a alguém
    .enough = Vou fazer isso mais tarde

low_reacts =
    Alguns adultos entram em pânico, ficam com raiva ou se calam, porque se assustam. Não quer dizer que contar foi errado.

    “Não preciso de solução, só fique comigo” pode ajudar. Se essa pessoa não reagir bem, a próxima talvez reaja.
    .now = Posso me machucar ou me matar agora
    .enough = Por agora chega

low_crisis =
    Estas pessoas falam disso todos os dias. Você pode ficar em silêncio, ou dizer só: “Não quero mais viver.”

    Se há risco de vida, algumas precisam enviar ajuda. Você pode perguntar isso antes. A palavra { $safe-word } leva você até pessoas a qualquer momento.
    .now = Posso me machucar ou me matar agora
    .call = O que acontece quando eu ligo?
    .told = Contariam para alguém?
    .enough = Por agora chega

low_stop =
    Você está aqui, e é isso que conta. Sou só um programa; pessoas podem ficar com você de um jeito que eu não posso.

    Hoje: não fique sem companhia, conte a uma pessoa. Nos próximos dias: peça a um adulto para buscar com você um apoio que dure, como psicólogo ou médico.

    Se voltar: Ajuda, ou { $safe-word }, a qualquer hora. Fechar esta conversa apaga tudo aqui.
