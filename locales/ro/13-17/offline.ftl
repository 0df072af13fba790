### Shutdowns and blocks, for teenagers: agreements, paper, checking rumours.

offline_start =
    Întreruperea internetului e un risc real pentru campanii, iar o parte se poate plănui. Oamenii, hârtia și înțelegerile merg fără rețea.

    Cum e la tine?
    .before = Poate vine o întrerupere
    .some = Sunt blocate doar unele aplicații
    .returned = Conexiunea a revenit

offline_before =
    Pregătirea de acum ajută cel mai mult mai târziu. De unde vrei să începi?
    .people = Oameni la care trebuie să ajung
    .things = Ce să am pregătit
    .group = Înțelegerea grupului nostru
    .numbers = Numere pentru urgențe

offline_before-people =
    Pe hârtie: doi adulți de încredere, cineva dintre prieteni și cineva din afara zonei care poate transmite mesaje. Numere, fără nume întregi.

    Stabiliți un loc de întâlnire, încă unul și ore fixe pentru un semn. Toți știu ce înseamnă un semn lipsă.

offline_before-things =
    Încarcă telefonul și bateria externă, ține niște bani la tine, învață drumul fără hartă în telefon și salvează ce vrei să citești offline.

    Fără adresa ta, liste de membri, planuri și nume reale: hârtia și telefoanele pot fi verificate.

offline_before-group =
    Stabiliți împreună: ce facem când pierdem legătura, cine cui îi spune, când renunțăm la ceva și cât așteptăm.

    Regula cea mai sigură: fără legătură, nimeni nu pleacă undeva fără cineva alături și nu începe nimic fără să știe toți.

offline_home-unsafe =
    Dacă acasă nu e sigur, lipsa conexiunii poate face ajutorul mai greu de atins. Nu e vina ta.

    Alege un loc unde ai putea merge și un adult de acolo și învață numărul pe de rost.

offline_cut =
    Întâi siguranța ta: ești într-un loc sigur, cu cineva cunoscut? Apelurile și SMS-urile merg adesea în continuare.

    De ce ai cea mai mare nevoie?
    .family = Să dau de cei apropiați
    .news = Să aflu ce se întâmplă

offline_reach =
    Apelurile și SMS-urile folosesc rețeaua de telefonie, nu internetul. Operatorul poate vedea cine pe cine contactează, iar SMS-urile pot fi citite.

    Rămâi deci la strictul necesar: sunt bine, sunt cu cineva, următorul apel la ora asta. Fără planuri, fără nume.

offline_calls =
    Vorbește scurt, ca să economisești bateria. Stabiliți ora următorului apel și lăsați o persoană să transmită mesajele, în loc să sune toți pe toți.

offline_nothing =
    Folosește ce ați stabilit: locul de întâlnire, ora semnului. Nu ați stabilit? Mergi la un adult de încredere din apropiere și stai unde te cunosc oamenii.

    Un drum lung după semnal poate fi mai riscant decât așteptarea.

offline_cut-group =
    Fără legătură e greu de știut cine e în siguranță. Întâlniți-vă doar cum ați stabilit și cu un adult aliat care știe. O anulare nu înseamnă renunțare.

    Notele și pozele pot aștepta. Oricum, publicarea mai târziu e adesea mai sigură.

offline_news-tg =
    Zvonurile umplu golul. Întreabă cine a văzut, când și dacă o a doua sursă spune la fel.

    Ce nu poți verifica nu da mai departe, nici ca întrebare. În Togo, știrile false sunt infracțiune, iar distribuirea contează.

offline_news-th =
    Zvonurile umplu golul. Întreabă cine a văzut, când și dacă o a doua sursă spune la fel.

    Ține pentru tine ce nu poți verifica și arată-i asta unui adult aliat înainte să ajungă undeva.

offline_news-any =
    Zvonurile umplu golul. Întreabă cine a văzut, când și dacă o a doua sursă spune la fel. Radioul merge adesea în continuare.

    Ce nu poți verifica nu da mai departe, nici măcar ca întrebare.

offline_some =
    O aplicație poate fi blocată în toată țara, într-o școală sau doar la tine. Ajută să știi care e cazul.
    .around = Vreau să ocolesc o blocare
    .only-me = Doar contul meu nu merge
    .home = A blocat-o cineva de acasă

offline_around =
    Astfel de instrumente există, dar pe alocuri folosirea lor e o încălcare a legii, iar cele false te spionează. Niciunul nu te face invizibil.

    Nu știu legea de unde ești. Întreabă un adult aliat care o știe, apoi hotărăște.

offline_other-app =
    Stabiliți a doua aplicație față în față sau la telefon, ca să nu vă atragă nimeni într-un grup fals. Verifică cine e în el înainte să scrii ceva important.

offline_returned =
    Întâi spune-le alor tăi că ești bine și află de cine nu s-a mai auzit.

    Apoi nu te grăbi: nimic nu trebuie postat în prima oră.
    .post = Am lucruri de publicat
    .saw = Ce am văzut nu-mi iese din cap

offline_post =
    Ce ai văzut contează. Doi oameni să se uite: e adevărat, cine poate fi recunoscut, cine ar putea avea de suferit?

    Ascunde fețe, case și locul exact. O organizație poate publica fără numele tău.
    .news = Cum verific?
    .tell = Cine ar publica pentru mine?

offline_contacts-emergency =
    Copiază-le azi pe hârtie. Apelurile de urgență merg adesea când internetul nu merge.
    .child = Mai bine cineva cu care vorbesc

offline_contacts =
    Acum: o persoană care știe unde ești. Mai târziu: lista ta pe hârtie și o înțelegere cu grupul.

    La cei cu număr de telefon se poate ajunge fără internet.

offline_close =
    Revino când ai conexiune. Șterge discuția dacă și alții folosesc dispozitivul.
