### Short notes when something technical goes wrong: never blame, say what to do.

error_bad-message = Ceva nu a mers la noi. Te rog, încearcă din nou.
error_unknown-choice = Butonul acela nu mai funcționează. Te rog, alege unul pe care îl vezi acum.
error_too-long = A fost prea lung ca să pot citi. Te rog, trimite în bucăți mai mici. Merge și butonul „Ajutor”.
error_too-fast = A fost prea repede pentru mine. Te rog, așteaptă puțin și încearcă din nou.
error_bad-state = Nu pot continua de unde erai. Te rog, ia-o de la început. Butonul „Ajutor” merge în continuare.
error_unknown-locale = Încă nu vorbesc limba aceasta. Te rog, alege una din listă.
error_shutting-down = Discuția ia o scurtă pauză. Te rog, așteaptă puțin și încearcă din nou.
