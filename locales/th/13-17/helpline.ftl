### Words on the cards: wording for teenagers where it should differ.

helpline_adult = ติดต่อผ่านผู้ใหญ่ที่คุณไว้ใจจะดีที่สุด
