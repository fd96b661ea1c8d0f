CREATE UNLOGGED TABLE "presences" (
	"article_id" uuid NOT NULL,
	"client_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"anchor" integer,
	"head" integer,
	"seen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "presences_article_id_client_id_pk" PRIMARY KEY("article_id","client_id")
);
--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presences_person" ON "presences" USING btree ("person_id");