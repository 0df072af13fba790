### Short notes when something technical goes wrong. Never blame, say what to do.

error_bad-message = حدث خطأ من جهتنا. يرجى المحاولة مرة أخرى.
error_unknown-choice = هذا الزر لم يعد يعمل. يرجى اختيار زر ظاهر الآن.
error_too-long = هذا النص أطول مما أستطيع قراءته. يرجى إرساله على أجزاء أصغر. وزر «مساعدة» يعمل أيضاً.
error_too-fast = كان هذا أسرع مما أستطيع. يرجى الانتظار لحظة، ثم المحاولة من جديد.
error_bad-state = لا أستطيع المتابعة من حيث كنت. يرجى البدء من جديد. زر «مساعدة» ما زال يعمل.
error_unknown-locale = لا أتكلم هذه اللغة بعد. يرجى اختيار لغة من القائمة.
error_shutting-down = هذه المحادثة في استراحة قصيرة. يرجى الانتظار لحظة، ثم المحاولة من جديد.
